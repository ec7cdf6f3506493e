import type { Cell } from '../../prose/tableTurns.ts';

/** The tables around a place, the innermost last, and which of their rows and cells a tracked change has deleted. */
export class Tables {
  private readonly open: { readonly table: object; row: number; column: number }[] = [];
  private rowDeleted = false;
  private cellDeleted = false;

  /** The cell of now, of the innermost table; null outside of all. */
  get cell(): Cell | null {
    const table = this.open.at(-1);
    return table ? { ...table } : null;
  }

  /** Whether an element that begins here was deleted with its row or its cell. */
  isDeleted(name: string): boolean {
    return (name === 'w:tc' && this.rowDeleted) || (name === 'w:p' && this.cellDeleted);
  }

  deleteRow(): void {
    this.rowDeleted = true;
  }

  begin(name: string): void {
    const table = this.open.at(-1);
    if (name === 'w:tbl') this.open.push({ table: {}, row: -1, column: -1 });
    else if (name === 'w:cellDel') this.cellDeleted = true;
    else if (name === 'w:tr' && table) {
      table.row++;
      table.column = -1;
    } else if (name === 'w:tc' && table) table.column++;
  }

  end(name: string): void {
    if (name === 'w:tbl') this.open.pop();
    else if (name === 'w:tr') this.rowDeleted = false;
    else if (name === 'w:tc') this.cellDeleted = false;
  }
}

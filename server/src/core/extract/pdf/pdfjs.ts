import './runtime.ts';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { showPort } from './runtime.ts';

/** pdf.js, evaluated between two lines of ours: imports above, the port's return below. */
showPort();

export { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy };

import * as v from 'valibot';

/** The fields of an index that hold what Stet reads of a document. Dots lead into objects. */
export const fieldNames = [
  'text',
  'paragraphs',
  'pairs',
  'title',
  'author',
  'date',
  'publication',
  'address',
  'key',
  'name',
] as const;
export type FieldName = (typeof fieldNames)[number];
export type Fields = Readonly<Partial<Record<FieldName, string>>>;

/** Where the archive is and how it is asked. Resolved: every field has a value. */
export interface ArchiveSettings {
  /** `http(s)://host:port`, one or several nodes of one cluster. */
  readonly addresses: readonly string[];
  /** An index, an alias, or a pattern. */
  readonly index: string;
  /** Only what differs from the names of `stet archive index`. */
  readonly fields: Fields;
  /** Which quotations it is asked for: those that stand in no local source, or all. */
  readonly ask: 'unplaced' | 'all';
  /** The file of the authority that signed its certificate, absolute; null for those the system knows. */
  readonly ca: string | null;
  /** Documents a quotation, at most. */
  readonly documents: number;
  /** How long it may take to answer for a draft. */
  readonly seconds: number;
}

/** The same as a configuration says it: only what it says, paths as written. */
export type ArchiveConfig = v.InferOutput<typeof archiveConfig>;

const address = v.pipe(
  v.string(),
  v.check(isAddress, 'an address such as https://search.example.org:9200, without a name or a password in it'),
);

function isAddress(text: string): boolean {
  try {
    const { protocol, username, password, hostname } = new URL(text);
    return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}

const whole = (least: number, most: number, what: string) =>
  v.pipe(v.number(what), v.integer(what), v.minValue(least, what), v.maxValue(most, what));

/** What a configuration may say of an archive. */
export const archiveConfig = v.strictObject(
  {
    address: v.pipe(
      v.union(
        [address, v.pipe(v.array(address), v.minLength(1))],
        'an address, without a name or a password in it, or a list of them',
      ),
      v.transform((one) => (typeof one === 'string' ? [one] : one)),
    ),
    index: v.pipe(
      v.string('the name of an index'),
      v.regex(/^[^\s/\\?#"<>|A-Z]+$/, 'the name of an index: small letters, no blanks and no slashes'),
    ),
    fields: v.optional(
      v.partial(
        v.strictObject(
          Object.fromEntries(fieldNames.map((name) => [name, v.string()])) as Record<
            FieldName,
            v.StringSchema<undefined>
          >,
          `fields by name: ${fieldNames.join(', ')}`,
        ),
      ),
    ),
    ask: v.optional(v.picklist(['unplaced', 'all'], '"unplaced" or "all"')),
    ca: v.optional(v.string('the path of a certificate')),
    documents: v.optional(whole(1, 50, 'a whole number from 1 to 50')),
    seconds: v.optional(whole(1, 120, 'a whole number from 1 to 120')),
  },
  'an "address", an "index", and perhaps "fields", "ask", "ca", "documents" and "seconds"',
);

/** The settings that follow from a configuration; `ca` is absolute already. */
export function archiveSettings({
  address,
  index,
  fields,
  ask,
  ca,
  documents,
  seconds,
}: ArchiveConfig): ArchiveSettings {
  return {
    addresses: address,
    index,
    fields: Object.fromEntries(Object.entries(fields ?? {}).filter(([, field]) => field !== undefined)) as Fields,
    ask: ask ?? 'unplaced',
    ca: ca ?? null,
    documents: documents ?? 12,
    seconds: seconds ?? 10,
  };
}

/** What the archive is called in a sentence: its host. */
export function nameOfArchive({ addresses }: Pick<ArchiveSettings, 'addresses'>): string {
  try {
    return new URL(addresses[0] ?? '').host;
  } catch {
    return 'no address';
  }
}

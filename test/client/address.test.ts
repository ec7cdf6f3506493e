import { describe, expect, it } from 'vitest';
import { addressCopied, addressOf } from '../../client/src/commands/address.ts';

describe('addressOf', () => {
  it.each([
    ['https://example.org/story', 'https://example.org/story'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    [' example.org/story?id=3 ', 'https://example.org/story?id=3'],
    ['www.example.co.uk', 'https://www.example.co.uk'],
    ['example.org:8443/a', 'https://example.org:8443/a'],
    ['zeitung.example/straße', 'https://zeitung.example/straße'],
    ['bücher.example', 'https://bücher.example'],
  ])('%s', (typed, address) => expect(addressOf(typed)).toBe(address));

  it.each([
    '',
    'a tide table',
    'ftp://example.org/x',
    'javascript:alert(1)',
    'command:stet.toggle',
    '/etc/passwd',
    'story',
  ])('not %s', (typed) => expect(addressOf(typed)).toBeNull());

  it('takes no file’s name on the clipboard for a page', () => {
    expect(addressCopied('notes.md')).toBeNull();
    expect(addressCopied('example.org/notes.md')).toBe('https://example.org/notes.md');
    expect(addressCopied('www.example.org')).toBe('https://www.example.org');
  });
});

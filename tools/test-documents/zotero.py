#!/usr/bin/env python3
"""`python3 tools/test-documents/zotero.py`: makes databases as Zotero keeps them, by SQLite itself, into test/documents/zotero.

Tables and columns have the names that Zotero's documentation and its own queries use; what stands in them is ours. `zotero.sqlite`
has a change that waits in its log (`-wal`), as while Zotero runs; `large.sqlite` rows and tables over many pages, and `large.json`
what SQLite says is in them.
"""
import json, os, random, shutil, sqlite3, tempfile

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../test/documents/zotero')
os.makedirs(here, exist_ok=True)
work = tempfile.mkdtemp()

def fresh(name, page=1024):
    db = sqlite3.connect(os.path.join(work, name), isolation_level=None)
    db.execute(f'pragma page_size={page}')
    return db

def keep(name, *others):
    for ending in ('',) + others:
        shutil.copy(os.path.join(work, name + ending), os.path.join(here, name + ending))

db = fresh('zotero.sqlite')
db.executescript('''
create table libraries (libraryID integer primary key, type text not null, editable int not null);
create table groups (groupID integer primary key, libraryID int not null unique, name text not null, description text not null, version int not null);
create table itemTypes (itemTypeID integer primary key, typeName text);
create table fields (fieldID integer primary key, fieldName text, fieldFormatID int);
create table creatorTypes (creatorTypeID integer primary key, creatorType text);
create table items (itemID integer primary key, itemTypeID int not null, libraryID int not null, key text not null, unique (libraryID, key));
create table itemDataValues (valueID integer primary key, value unique);
create table itemData (itemID int, fieldID int, valueID, primary key (itemID, fieldID));
create table creators (creatorID integer primary key, firstName text, lastName text, fieldMode int);
create table itemCreators (itemID int not null, creatorID int not null, creatorTypeID int not null default 1, orderIndex int not null default 0, primary key (itemID, creatorID, creatorTypeID, orderIndex));
create table collections (collectionID integer primary key, collectionName text not null, parentCollectionID int default null, libraryID int not null, key text not null);
create table collectionItems (collectionID int not null, itemID int not null, orderIndex int not null default 0, primary key (collectionID, itemID));
create table itemAttachments (itemID integer primary key, parentItemID int, linkMode int, contentType text, path text);
create table deletedItems (itemID integer primary key, dateDeleted default current_timestamp not null);
create table deletedCollections (collectionID integer primary key, dateDeleted default current_timestamp not null);
insert into libraries values (1, 'user', 1), (2, 'group', 1);
insert into groups values (4711, 2, 'Reading Room', '', 1);
insert into itemTypes values (1, 'note'), (2, 'book'), (3, 'attachment'), (4, 'journalArticle'), (5, 'newspaperArticle');
insert into fields values (1, 'title', null), (2, 'date', null), (3, 'publicationTitle', null), (4, 'url', null), (5, 'extra', null), (6, 'DOI', null), (7, 'publisher', null), (8, 'citationKey', null);
insert into creatorTypes values (1, 'author'), (2, 'editor');
insert into collections values (1, 'Walls', null, 1, 'COLL0001'), (2, 'Sea Walls', 1, 1, 'COLL0002'), (3, 'Chairs', null, 1, 'COLL0003'), (4, 'Thrown Away', null, 1, 'COLL0004'), (5, 'Walls', null, 2, 'COLL0005');
insert into deletedCollections (collectionID) values (4);
''')
values = {}
def value(text):
    if text not in values:
        values[text] = len(values) + 1
        db.execute('insert into itemDataValues values (?, ?)', (values[text], text))
    return values[text]
def item(number, kind, key, library=1, fields={}, creators=(), collections=()):
    db.execute('insert into items values (?, ?, ?, ?)', (number, kind, library, key))
    for field, text in fields.items():
        db.execute('insert into itemData values (?, ?, ?)', (number, field, value(text)))
    for at, (first, last, role) in enumerate(creators):
        db.execute('insert or ignore into creators values (?, ?, ?, ?)', (100 * number + at, first, last, 0 if first else 1))
        db.execute('insert into itemCreators values (?, ?, ?, ?)', (number, 100 * number + at, role, at))
    for one in collections:
        db.execute('insert into collectionItems values (?, ?, 0)', (one, number))
def attachment(number, parent, path, library=1, mode=0, kind='application/pdf'):
    db.execute('insert into items values (?, 3, ?, ?)', (number, library, f'FILE{number:04d}'))
    db.execute('insert into itemAttachments values (?, ?, ?, ?, ?)', (number, parent, mode, kind, path))

item(1, 4, 'ITEM0001', fields={1: 'The Wall That Counted the Floods', 2: '2019-03-00 March 2019', 3: 'Journal of Harbours', 6: '10.1000/walls'}, creators=(('Agnes', 'Lund', 1), ('Omar', 'Reyes', 1)), collections=(1,))
attachment(11, 1, 'storage:lund.html', kind='text/html', mode=1)
attachment(12, 1, 'storage:lund.txt', kind='text/plain')
item(2, 5, 'ITEM0002', fields={1: 'A door, not a demolition', 2: '2024-03-16 16 March 2024', 3: 'The Marrowby Post', 4: 'https://example.org/door', 5: 'Citation Key: larkwood_door\nnote: x'}, creators=(('Philippa', 'Larkwood', 1),), collections=(2,))
attachment(21, 2, 'attachments:press/door.txt', kind='text/plain', mode=2)
item(3, 2, 'ITEM0003', fields={1: 'Chairs and How to Count Them', 2: '1998-00-00 1998', 7: 'Halden University Press'}, creators=(('', 'Halden Institute', 1),), collections=(3,))
attachment(31, 3, '/elsewhere/chairs.txt', kind='text/plain', mode=2)
item(4, 2, 'ITEM0004', fields={1: 'Without a File'}, collections=(1,))
item(5, 2, 'ITEM0005', fields={1: 'Thrown Away'}, collections=(1,))
attachment(51, 5, 'storage:gone.txt')
db.execute('insert into deletedItems (itemID) values (5)')
item(6, 2, 'ITEM0006', library=2, fields={1: 'A Wall of the Group', 2: '2020-00-00 2020'}, creators=(('Bo', 'Lind', 1),), collections=(5,))
attachment(61, 6, 'storage:group.txt', library=2)
attachment(71, None, 'storage:alone.txt')
db.execute('insert into collectionItems values (1, 71, 0)')
attachment(81, 1, 'storage:../../out.txt')
attachment(82, 1, 'attachments:../out.txt', mode=2)
db.execute('vacuum')
db.execute('pragma journal_mode=wal')
db.execute('pragma wal_autocheckpoint=0')
item(7, 4, 'ITEM0007', fields={1: 'Written a Moment Ago', 2: '2024-05-01 2024-05-01', 8: 'moment2024'}, creators=(('Ines', 'Aldana', 1),), collections=(1,))
attachment(72, 7, 'storage:moment.txt', kind='text/plain')
keep('zotero.sqlite', '-wal')
# A change that is not finished: its frames are in the log and no commit follows.
db.execute('pragma cache_size=1')
db.execute('begin')
item(8, 4, 'ITEM0008', fields={1: 'Never Finished ' + 'x' * 5000}, creators=(('No', 'Body', 1),), collections=(1,))
for n in range(40):
    db.execute('insert into itemDataValues values (?, ?)', (10000 + n, f'{n} ' + 'y' * 500))
shutil.copy(os.path.join(work, 'zotero.sqlite-wal'), os.path.join(here, 'unfinished.sqlite-wal'))
shutil.copy(os.path.join(work, 'zotero.sqlite'), os.path.join(here, 'unfinished.sqlite'))
db.execute('rollback')
db.close()

keys = fresh('better-bibtex.sqlite')
keys.execute('create table citationkey (itemID integer primary key, itemKey text not null, libraryID integer not null, citationKey text not null, pinned integer)')
keys.execute("insert into citationkey values (3, 'ITEM0003', 1, 'haldenChairs', 1), (1, 'ITEM0001', 1, '', 0)")
keys.close()
keep('better-bibtex.sqlite')

large = fresh('large.sqlite', 512)
random.seed(7)
large.execute('create table "rows" (id integer primary key, "name of it" text not null, n, b blob, check (n is not 1))')
for n in range(260):
    text = ''.join(random.choice('abcdé€😊 ') for _ in range(random.choice([0, 3, 40, 700, 3000]) if n % 13 == 0 else 12))
    number = random.choice([None, 0, 1.5, -1, 127, -128, 32767, -32768, 8388607, 2147483647, -2147483648, 140737488355327, 9007199254740991, -9007199254740991])
    large.execute('insert into rows values (?, ?, ?, ?)', (n * 3 + 1, text, number, bytes(random.randrange(256) for _ in range(n % 7))))
large.execute('delete from rows where id % 10 = 7')
large.execute('alter table rows add column later text')
large.execute("insert into rows values (99999, 'last', 2, x'00', 'now')")
rows = [list(row[:3]) + [row[3].hex(), row[4]] for row in large.execute('select id, "name of it", n, b, later from rows order by id')]
large.close()
keep('large.sqlite')
with open(os.path.join(here, 'large.json'), 'w') as out:
    json.dump(rows, out, ensure_ascii=False, separators=(',', ':'))
    out.write('\n')
shutil.rmtree(work)

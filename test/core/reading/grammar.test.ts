import { describe, expect, it } from 'vitest';
import { CERTAIN } from '../../../server/src/core/reading/speakers/confidence.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';
import { readPlain } from './listing.ts';

/** What a sentence's grammar alone tells of who speaks: courts, sport, business, science, the arts, from several countries. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['“The kiln is cold,” said retired teacher Ngozi Adeleke.', ['The kiln is cold, <= Ngozi Adeleke']],
  ['“The kiln is cold,” said author and critic Wole Adisa.', ['The kiln is cold, <= Wole Adisa']],
  ['“The kiln is cold,” said head of the art school Petra Halme.', ['The kiln is cold, <= Petra Halme']],
  ['“The kiln is cold,” says Lagos-born chef Bisi Oduya, 34, who runs the place.', ['The kiln is cold, <= Bisi Oduya']],
  [
    '“The kiln is cold,” said a spokesman for mayor Tom Brandt.',
    ['The kiln is cold, <= a spokesman for mayor Tom Brandt'],
  ],
  ['“The kiln is cold,” said Bank of Vell economist Karl Behn.', ['The kiln is cold, <= Karl Behn']],
  ['“The kiln is cold,” said award-winning Cork novelist Siobhan Carey.', ['The kiln is cold, <= Siobhan Carey']],
  [
    '“The kiln is cold,” said newly appointed Mumbai police commissioner Rakesh Nair.',
    ['The kiln is cold, <= Rakesh Nair'],
  ],
  ['“The kiln is cold,” said Karl Behn alongside mayor Tom Brandt.', ['The kiln is cold, <= Karl Behn']],
  ['“The kiln is cold,” said Ana Lund, an aide to mayor Tom Brandt.', ['The kiln is cold, <= Ana Lund']],
  [
    'Sen. Rolf Tanner, D-Mich., a member of the committee, said: “The kiln is cold and so are we.”',
    ['The kiln is cold <= Rolf Tanner'],
  ],
  [
    'Ana Lund, Secretary of State for Trade, Energy and Fisheries, said the plan was “the best this country has ever seen”.',
    ['the best this country <= Ana Lund'],
  ],
  [
    'Ana Lund, Ireland’s Minister for Housing, Local Government and Heritage, said: “This is the best plan the country has ever seen.”',
    ['This is the best <= Ana Lund'],
  ],
  ['“This is the best plan,” said Queensland dairy farmer Jan Prior.', ['This is the best <= Jan Prior']],
  ['“This is the best plan,” said 19-year-old university student Amara Eze.', ['This is the best <= Amara Eze']],
  [
    '“This is the best plan,” said Leeds-born, London-raised sculptor Petra Halme.',
    ['This is the best <= Petra Halme'],
  ],
  [
    '“This is the best plan,” said softly spoken, quick-witted prop forward Gareth Pugh.',
    ['This is the best <= Gareth Pugh'],
  ],
  [
    '“This is the best plan,” said the grandson of painter Rolf Tanner.',
    ['This is the best <= the grandson of painter Rolf Tanner'],
  ],
  [
    'Jurors at Snaresbrook heard how Malik Osei told arresting officers “I only came to collect the drill”.',
    ['I only came to <= Malik Osei'],
  ],
  [
    'The tribunal heard that nurse Bridget Halloran had warned managers: “Someone is going to die on this ward.”',
    ['Someone is going to <= Bridget Halloran'],
  ],
  [
    'Ms Adeyemi accused the minister of saying “anything that keeps him in office for another week”.',
    ['anything that keeps him <= the minister'],
  ],
  [
    'Opposition leader Kemi Balogun lambasted Senator Musa Danladi for claiming that “no village in the north lacks clean water”.',
    ['no village in the <= Musa Danladi'],
  ],
  [
    'Danladi was mocked for claiming that “no village in the north lacks clean water”.',
    ['no village in the <= Danladi'],
  ],
  ['Harry Lowe apologised to Mrs Chadha for calling her “a jumped-up clerk”.', ['a jumped-up clerk <= Harry Lowe']],
  [
    'She remembered her grandmother telling her, “Never lend a man your good scissors.”',
    ['Never lend a man <= her grandmother'],
  ],
  [
    'The mayor promised to resign, only for his wife to tweet: “He is going nowhere, darlings.”',
    ['He is going nowhere, <= his wife'],
  ],
  [
    'The Tribune quoted councillor Moira Shand as saying “not one penny will go to consultants”.',
    ['not one penny will <= Moira Shand'],
  ],
  [
    'The march ended to chants of “Give us back our water” from pensioners and schoolchildren.',
    ['Give us back our <= pensioners'],
  ],
  ['There were cries of “Shame on you all!” from the public gallery.', ['Shame on you all! <= the public gallery']],
  ['“We never signed it,” Mr Danladi says his lawyer told the court.', ['We never signed it, <= his lawyer']],
  ['“I have never seen a squid that size,” Halloran said the skipper told her.', ['I have never seen <= the skipper']],
  [
    'When the chair said, “We are quorate,” Mrs Pugh replied, “We are not.”',
    ['We are quorate, <= the chair', 'We are not. <= Pugh'],
  ],
  ['After the bell rang, “That is time, gentlemen,” said the referee.', ['That is time, gentlemen, <= the referee']],
  [
    'While Sir Giles insisted “the books are in perfect order,” auditor Noor Haddad told the committee she had found none.',
    ['the books are in <= Giles'],
  ],
  [
    'Lowe said he had found the accounts in chaos. “It was shocking.” — Gareth Pell, business correspondent',
    ['It was shocking. <= Lowe'],
  ],
  [
    'Mr Tully described the bridge as “held together by paint and habit.”\n\nPhotograph: Dora Venn',
    ['held together by paint <= Tully'],
  ],
  [
    'Mr Tully said the bridge was “held together by paint and habit.”\n\n— Dora Venn, staff writer',
    ['held together by paint <= Tully'],
  ],
  ['“Paint and habit hold this bridge together.” — Dora Venn', ['Paint and habit hold <= Dora Venn']],
  [
    'Lars Brandt runs Maison Brandt, a bakery in Cork. “The flour makes the loaf,” Brandt said.',
    ['The flour makes the <= Lars Brandt'],
  ],
  [
    'Ana Haddad founded Studio Haddad in 2009. “We draw by hand first,” says Haddad.',
    ['We draw by hand <= Ana Haddad'],
  ],
  [
    'Joan Tully met her brother, Frank Tully, at the gate. “You are late,” she said. “I am early,” he said.',
    ['You are late, <= Joan Tully', 'I am early, <= Frank Tully'],
  ],
  [
    'Captain Tess Moran trained in Perth. Somehow she found the time. “I slept in the car,” she said.',
    ['I slept in the <= Tess Moran'],
  ],
  ['Dunne scored twice in the second half. “I just hit it,” he grinned.', ['I just hit it, <= Dunne']],
  ['“It was never a red,” blurted out defender Ciaran Dunne.', ['It was never a <= Ciaran Dunne']],
  ['“You should have thought of that,” fired back Mrs Chadha.', ['You should have thought <= Chadha']],
  ['Moran pushed back: “Nobody asked the pilots.”', ['Nobody asked the pilots. <= Moran']],
  ['Lowe retaliated, “At least I can count.”', ['At least I can <= Lowe']],
  ['Eliud Barasa won by a minute. “My knee is fine,” beamed the Kenyan.', ['My knee is fine, <= Eliud Barasa']],
  [
    'Perth coach Ian Moss was livid. “It was daylight robbery,” the 51-year-old fumed.',
    ['It was daylight robbery, <= Ian Moss'],
  ],
  ['Moss on the referee: “He saw it, then he unsaw it.”', ['He saw it, then <= Moss']],
  ['The minutes expressed “regret at the tone of the correspondence”.', ['regret at the tone <= The minutes']],
  [
    'Asked about the leak, the contractor emailed a short statement: “We take safety seriously.”',
    ['We take safety seriously. <= the contractor'],
  ],
  ['The council’s so-called “listening exercise” lasted nine minutes.', ['listening exercise = scare']],
  [
    '“The rains came early,” farmer Sunil Patil said.\n\n“The seed was in the shed. All of it.”',
    ['The rains came early, <= Sunil Patil', 'The seed was in <= Sunil Patil'],
  ],
  [
    'Gita Menon has no regrets.\n\n“I would sell the shop again. I would sell it for less.”',
    ['I would sell the <= Gita Menon'],
  ],
  ['Constable Mary Dunphy testified that the driver told her, “I only had the two.”', ['I only had the <= the driver']],
  [
    '“Would you do it again?” the prosecutor asked. “No,” replied Foy.',
    ['Would you do it <= the prosecutor', 'No, <= Foy'],
  ],
  [
    'Labor frontbencher Tim Galt said Senator Ros Hume’s claim that “wages have never been higher” was false.',
    ['wages have never been <= Ros Hume'],
  ],
  [
    '“We will not be opening the books,” wrote Mbeki in an email to staff, adding: “Not this year.”',
    ['We will not be <= Mbeki', 'Not this year. <= Mbeki'],
  ],
  ['“If it rains, we swim,” laughed Orr’s wife, Dilys.', ['If it rains, we <= Dilys']],
  ['“Quiet, tidy people,” is how one neighbour described them.', ['Quiet, tidy people, <= one neighbour']],
  [
    'Ana Ruiz serves well. Her coach, Petr Novak, was less sure. “We will see,” said the Czech.',
    ['We will see, <= Petr Novak'],
  ],
  [
    '“It’s a disgrace,” said one of the shopkeepers, Imran Malik, pointing at the drain.',
    ['It’s a disgrace, <= Imran Malik'],
  ],
  [
    '“There’s no whisky left,” Dougal MacRae sighed, “and no ferry till Monday.”',
    ['There’s no whisky left, <= Dougal MacRae', 'and no ferry till <= Dougal MacRae'],
  ],
  [
    'The shadow chancellor taunted the prime minister with her own words: “Tax is theft with manners.”',
    ['Tax is theft with <= her'],
  ],
  [
    '“Is the old rope ready? Give it me, for I am slow of hand.”—“You may pull it by the end,” says Lask.',
    ['Is the old rope <= ?', 'You may pull it <= Lask'],
  ],
  [
    '“It was the coldest night of the year and we had no coal,” said Lask. “The pumps froze.”',
    ['It was the coldest <= Lask', 'The pumps froze. <= Lask'],
  ],
  ['At Tanner’s remark, “The wall is old and so are we,” Lask laughed and walked off.', ['The wall is old <= Tanner']],
  ['Behn rates the people “as if he were a judge to punish, and not one of their own kind”.', ['as if he were <= ?']],
  [
    'Tanner is upbeat about the ferry, in part because he knows its crew.\n\n“The old boat has never once failed us in winter.”\n\n“She will not fail us now,” Tanner said.',
    ['The old boat has <= Tanner', 'She will not fail <= Tanner'],
  ],
  [
    'Tanner is upbeat about the ferry, in part because he knows its crew.\n\n“The old boat has never once failed us in winter.”\n\n“She will not fail us now,” Lask said.',
    ['The old boat has <= ?', 'She will not fail <= Lask'],
  ],
];

/** One line a quotation: its first four words, and whose they surely are. */
function said(text: string): string[] {
  const reading = readPlain(text);
  return reading.quotations.map(({ inner, use, attribution }) => {
    const words = sliceOf(text, inner).replace(/\s+/g, ' ').split(' ').slice(0, 4).join(' ');
    if (use !== 'speech') return `${words} = ${use}`;
    const speaker = attribution && attribution.confidence >= CERTAIN ? attribution.speaker : null;
    const person = speaker?.person == null ? undefined : reading.people[speaker.person];
    return `${words} <= ${person?.name ?? speaker?.text ?? '?'}`;
  });
}

describe('who speaks by the grammar', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('keeps a list of people behind a paper apart from one office', () => {
    expect(said('“Not this year,” said Ana Lund and mayor Tom Brandt.')[0]).toMatch(/Ana Lund/);
  });

  it('gives a pronoun no person where an unnamed one stands nearer', () => {
    const text = '“Move your cart,” Dunstan Hale shouted.\n\nThe driver looked up. “It is not my cart,” she said.';
    expect(said(text)).toEqual(['Move your cart, <= Dunstan Hale', 'It is not my <= she']);
  });

  it('has everybody whom a mention means among its people', () => {
    const reading = readPlain('Q: Did you keep the letters?\n\nA: “All of them.”');
    for (const { attribution } of reading.quotations)
      expect(reading.people[attribution?.speaker.person ?? 0]).toBeDefined();
  });
});

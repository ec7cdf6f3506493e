/** A quotation of the article as a draft has it, and what docs/rules.md says of it; written before anything ran. */
export interface Quoted {
  readonly draft: string;
  readonly wording: 'verbatim' | 'edited' | 'altered' | 'not-found';
  readonly rules: readonly string[];
  /** Words of the article by which the passage is found in it; null where there is none. */
  readonly source: string | null;
}

const sound = (wording: 'verbatim' | 'edited', draft: string, source: string): Quoted => ({
  draft,
  wording,
  rules: [],
  source,
});
const faulty = (rule: string, draft: string, source: string | null): Quoted => ({
  draft,
  wording: rule === 'quotation-not-found' ? 'not-found' : rule === 'misattributed-quotation' ? 'verbatim' : 'altered',
  rules: [rule],
  source,
});

export const quotations: readonly Quoted[] = [
  sound(
    'verbatim',
    '“You don’t need a meeting to know where your own river is,” said Odile Béranger.',
    'You don’t need a meeting',
  ),
  sound(
    'verbatim',
    '“I would rather be disliked for ten years than have to explain to my daughter why there is no fish in the Aune,” Tobias Affleck said.',
    'I would rather be disliked',
  ),
  sound(
    'verbatim',
    '“It was built by people who did not trust the river, then mended by people who did not trust the builders, and finally filled with concrete by people who trusted nobody,” said Zoë Müller-Hahn.',
    'It was built by people',
  ),
  sound(
    'verbatim',
    '"If you ask me whether the drawing is right, I will tell you that rivers are better at drawing than I am," Müller-Hahn said.',
    'If you ask me whether',
  ),
  sound('verbatim', '“It means a bench,” Benedikt Sørlie said.', 'It means a bench'),
  sound(
    'verbatim',
    '“I asked for a coat and they have sent me one sleeve,” Íñigo Peñalver told the council.',
    'I asked for a coat',
  ),
  sound(
    'verbatim',
    '“He listens to everyone, he agrees with everyone, and then he goes home and the river is still there in the morning,” said Margarethe Oyelaran-Whitcombe.',
    'He listens to everyone',
  ),
  sound(
    'verbatim',
    '“We do not ask it to be our memory. We ask it to be our weir,” the letter said.',
    'We do not ask it to be our memory',
  ),
  sound(
    'verbatim',
    'In her preface Ellingworth says that “a count is a promise that somebody will count again.”',
    'a count is a promise',
  ),
  sound(
    'verbatim',
    'It was promised, Ellingworth said, “by five ministers, in five different fonts.”',
    'by five ministers',
  ),
  sound(
    'verbatim',
    'A spokesperson spoke of “no precedent whatsoever for a bread-based instrument.”',
    'no precedent whatsoever',
  ),
  sound(
    'verbatim',
    '“Listen to it. Two hundred and thirty-six years old, and it still can’t keep a secret,” Ruth Okonjo said.',
    'Listen to it',
  ),
  sound(
    'edited',
    '“We have looked for a way to keep it … and every way we found was worse for the river,” Affleck said.',
    'We have looked for a way',
  ),
  sound('edited', '“[R]ivers are better at drawing than I am,” Müller-Hahn said.', 'rivers are better at drawing'),
  sound(
    'edited',
    '“Double of almost nothing is still almost nothing … I would like to see it once more before I retire,” Ellingworth said.',
    'Double of almost nothing',
  ),
  sound(
    'edited',
    '“I think that we have asked a wall to be our memory [...] and I think the wall is tired,” Peñalver said.',
    'I think that we have asked a wall',
  ),
  sound(
    'edited',
    '“[Müller-Hahn] said that she would do it slowly,” Béranger said.',
    'said that she would do it slowly',
  ),
  faulty(
    'altered-quotation',
    '“This is the first time that I have been paid,” Müller-Hahn said.',
    'This is the first time',
  ),
  faulty(
    'altered-quotation',
    '“My mother bathed us in that pond and my grandmother washed the dead in it,” Ruth Okonjo said.',
    'My mother washed us',
  ),
  faulty('altered-quotation', '“One of them apologised and the other gave me a mug,” Ellingworth said.', 'One of them'),
  faulty(
    'altered-quotation',
    '“It has survived the flood of 1809 and the flood of 1954,” the letter said.',
    'the flood of 1809',
  ),
  faulty(
    'unmarked-omission',
    '“It was built by people who did not trust the river, and finally filled with concrete by people who trusted nobody,” said Müller-Hahn.',
    'It was built by people',
  ),
  faulty(
    'unmarked-omission',
    '“I asked her whether she would do it if it were her house,” Béranger said.',
    'I asked her whether',
  ),
  faulty(
    'reversed-meaning',
    '“I am sentimental. I am telling you what it is for,” Okonjo said.',
    'I am telling you what it is for',
  ),
  faulty(
    'reversed-meaning',
    '“But it is the one thing I am not allowed to touch,” Affleck said.',
    'But it is the one thing',
  ),
  faulty(
    'reversed-meaning',
    '“I am … sentimental. I am telling you what it is for,” Okonjo said.',
    'I am telling you what it is for',
  ),
  faulty(
    'quotation-not-found',
    '“Nobody will ever swim here again without a licence from the ministry,” Affleck said.',
    null,
  ),
  faulty('quotation-not-found', '“We shall drown the town before we lose a single salmon,” Müller-Hahn said.', null),
  faulty(
    'spliced-quotation',
    '“I have been shouted at on a great many rivers. I would rather be disliked for ten years,” Müller-Hahn said.',
    'I have been shouted at',
  ),
  faulty('misattributed-quotation', '“I looked it up,” said Ruth Okonjo.', 'I looked it up'),
];

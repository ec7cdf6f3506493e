import type { Row } from '../lexicon.ts';

/** Lists that tell who is meant. */
export const peopleRows = {
  founding: {
    words: `runs run ran opened opens founded co-founded founds owns owned launched started established closed
      bought sold`,
    why: 'what is run or founded is a house: “opened Voss & Daughters”',
  },
  copulas: {
    words: 'is was became remains',
    why: 'ties a role to a name: “Aldana is the harbourmaster”',
  },
  presenting: {
    words: "'s is was comes came stands stood",
    why: '“And then there’s Ana Lund”',
  },
} as const satisfies Readonly<Record<string, Row>>;

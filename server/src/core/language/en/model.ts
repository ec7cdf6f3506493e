import { type Model, modelOf } from '../learned/model.ts';
import coverage from './model/coverage.json' with { type: 'json' };
import ranker from './model/ranker.json' with { type: 'json' };
import speakers from './model/speakers.json' with { type: 'json' };

/** Learned by `npm run eval:attribution -- --learn`; model/CARD.md says from what. */
export const model: Model = modelOf({ ranker, coverage, speakers });

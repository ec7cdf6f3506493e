// What the benchmark measures, bundled for it.
export { createAnalysis } from '../../server/src/core/analysis.ts';
export { readPage } from '../../server/src/core/extract/readers/html.ts';
export { readPdf } from '../../server/src/core/extract/readers/pdf.ts';
export { buildIndex, indexBytes } from '../../server/src/core/library/index.ts';
export { makeLibrary } from '../../server/src/core/library/library.ts';
export { makeSource } from '../../server/src/core/library/source.ts';
export { continuations } from '../../server/src/core/lookup/continuations.ts';
export { lookUp } from '../../server/src/core/lookup/lookup.ts';
export { markupOf } from '../../server/src/core/markup/registry.ts';
export { plainText } from '../../server/src/core/prose/plainText.ts';
export { read } from '../../server/src/core/reading/read.ts';
export { defaultSettings } from '../../server/src/core/settings.ts';
export { judgeWording } from '../../server/src/core/verdict/wording/wording.ts';

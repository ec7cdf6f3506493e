// What the measurements of the archive run, bundled for them.

export { viewOf } from '../../server/src/cli/commands/findLines.ts';
export { assumed } from '../../server/src/core/language/registry.ts';
export { buildIndex } from '../../server/src/core/library/index.ts';
export { askedOf } from '../../server/src/core/lookup/asked.ts';
export { lookUp } from '../../server/src/core/lookup/lookup.ts';
export { judgeWording } from '../../server/src/core/verdict/wording/wording.ts';
export { connect } from '../../server/src/host/archive/clients/openSearch.ts';
export { sourceFrom } from '../../server/src/host/archive/document.ts';
export { indexAll } from '../../server/src/host/archive/indexing/indexer.ts';
export { lineDocument } from '../../server/src/host/archive/indexing/ownIndex.ts';
export { openSearchArchive } from '../../server/src/host/archive/openSearch.ts';

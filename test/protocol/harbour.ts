/** A source and drafts that quote it, for tests that are not about the verdict itself. */
export const source = `---
title: Harbour wall holds
author: Petra Lund
date: 2024-03-02
key: lund2024
---

# Harbour wall holds

The storm reached the bay before dawn on Friday.

“The tide took fourteen boats from the inner harbour before anybody was awake,” harbourmaster Ines Aldana said.

The town will pay for new moorings, council leader Tomas Brandt said. “We are not going to leave the fishermen alone with this,” he said.
`;

export const sound = `# The morning after

“The tide took fourteen boats from the inner harbour before anybody was awake,” harbourmaster Ines Aldana said.
`;

export const altered = sound.replace('fourteen', 'forty');

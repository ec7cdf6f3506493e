import { defaultSettings } from '../core/settings.ts';

/** The name of a configuration that is made. */
export const newConfigName = 'stet.config.yaml';

/** What a new configuration says: what is usual, and in comments what else there is. */
export const newConfig = (
  profile: string = defaultSettings.profile,
  sources = 'sources',
): string => `# Stet checks the quotations of drafts against the files in "${sources}". Nothing leaves this machine.

# The house's style: press, academic or legal.
profile: ${profile}

# Where the sources are, relative to this file.
sources: [${sources}]

# Bibliographies for every draft: .bib, CSL-JSON, CSL-YAML or Hayagriva.
# bibliography: [references.bib]

# Drafts and sources to leave out.
# exclude: [archive]

# Severity by rule: off, hint, information, warning or error.
# rules:
#   missing-citation: warning

# Other settings for some drafts; a later entry wins over an earlier one.
# overrides:
#   - files: letters
#     profile: legal

# Known findings that are not reported: "stet check --update-baseline DRAFTS" writes the file.
# baseline: stet.baseline.json
`;

-- For nvim-lspconfig: lsp/stet.lua
---@brief
---
--- HOMEPAGE
---
--- Checks every quotation in a draft against its sources: are these the words, did that person say them, is that where they stand?
---
--- `npm install --global stet`
---@type vim.lsp.Config
return {
  cmd = { 'stet', 'lsp' },
  filetypes = { 'markdown', 'quarto', 'tex', 'plaintex', 'typst', 'html', 'asciidoc', 'rst', 'org', 'text' },
  root_markers = { 'stet.config.yaml', 'stet.config.yml', 'stet.config.json', 'sources', '.git' },
}

-- Stet in Neovim: `:luafile` this file or put it into your configuration. `stet` must be on the PATH.
-- Settings go under `settings`, as in VS Code without "stet.": { profile = 'academic' }. A stet.config.yaml holds for every editor.
local filetypes = { 'markdown', 'quarto', 'tex', 'plaintex', 'typst', 'html', 'asciidoc', 'rst', 'org', 'text' }
local settings = { stet = {} }

if vim.fn.has('nvim-0.11') == 1 then
  vim.lsp.config('stet', {
    cmd = { 'stet', 'lsp' },
    filetypes = filetypes,
    root_markers = { 'stet.config.yaml', 'stet.config.json', 'sources', '.git' },
    settings = settings,
  })
  vim.lsp.enable('stet')
  return
end

-- Before 0.11: one server for each folder, begun with the first draft in it.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs({ 'stet.config.yaml', 'stet.config.json', 'sources', '.git' }) do
    local found = vim.fn.finddir(marker, folder .. ';')
    if found == '' then found = vim.fn.findfile(marker, folder .. ';') end
    if found ~= '' then return vim.fn.fnamemodify(found, ':p'):gsub('/$', ''):match('^(.*)/[^/]*$') end
  end
  return folder
end

local clients = {}
vim.api.nvim_create_autocmd('FileType', {
  pattern = filetypes,
  callback = function(event)
    local root = root_of(event.file)
    if not clients[root] then
      clients[root] = vim.lsp.start_client({
        name = 'stet',
        cmd = { 'stet', 'lsp' },
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
        settings = settings,
        -- Asked whether it has stopped, a server that is still starting says yes.
        on_exit = function() clients[root] = nil end,
      })
    end
    if not vim.lsp.buf_is_attached(event.buf, clients[root]) then vim.lsp.buf_attach_client(event.buf, clients[root]) end
  end,
})

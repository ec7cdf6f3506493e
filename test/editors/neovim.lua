-- Drives the draft as a writer would and writes down what Neovim was told.
vim.cmd('luafile ' .. vim.env.EDITORS .. '/neovim.lua')
vim.cmd('filetype on')
vim.cmd('edit draft.md')
local answers = {}

local function drive()
  local function diagnostics()
    return vim.diagnostic.get(0)
  end
  local function until_true(condition)
    assert(vim.wait(30000, condition, 20), debug.traceback('waited in vain'))
  end
  local function ask(method, params)
    local responses = assert(vim.lsp.buf_request_sync(0, method, params, 20000))
    for _, response in pairs(responses) do
      assert(not response.error, vim.inspect(response.error))
      return response.result
    end
  end

  until_true(function() return #diagnostics() > 0 end)
  answers.before = vim.tbl_map(function(one) return one.code .. ': ' .. one.message end, diagnostics())

  local found = diagnostics()[1]
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col + 1 })
  local at = vim.lsp.util.make_position_params()
  answers.hover = ask('textDocument/hover', at).contents.value
  local places = ask('textDocument/definition', at)
  local place = vim.tbl_islist(places) and places[1] or places
  answers.definition = vim.fn.fnamemodify(vim.uri_to_fname(place.targetUri or place.uri), ':t')

  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {}, only = { 'quickfix' } }
  local actions = ask('textDocument/codeAction', params)
  answers.actions = vim.tbl_map(function(one) return one.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  until_true(function() return #diagnostics() == 0 end)
  answers.after = table.concat(vim.api.nvim_buf_get_lines(0, 2, 3, false))

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', '“We are not going to leave' })
  vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(0), 100 })
  local last = vim.lsp.util.make_position_params()
  last.position.character = 26
  local list = ask('textDocument/completion', last)
  answers.completion = vim.tbl_map(function(one) return one.label end, list.items or list)
end

-- An error must end the run, with what it says in the place of the answers.
local done, failure = pcall(drive)
if not done then answers = { failed = tostring(failure) } end
vim.fn.writefile({ vim.fn.json_encode(answers) }, vim.env.ANSWERS)
vim.cmd('qa!')

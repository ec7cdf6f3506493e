" Stet in Vim through ALE: source this file after ALE. `stet` must be on the PATH.
" A stet.config.yaml beside the draft holds the settings, for every editor.
function! StetRoot(buffer) abort
  let l:folder = fnamemodify(bufname(a:buffer), ':p:h')
  for l:marker in ['stet.config.yaml', 'stet.config.json']
    let l:found = findfile(l:marker, l:folder . ';')
    if !empty(l:found)
      return fnamemodify(l:found, ':p:h')
    endif
  endfor
  let l:sources = finddir('sources', l:folder . ';')
  return empty(l:sources) ? l:folder : fnamemodify(l:sources, ':p:h:h')
endfunction

for s:type in ['markdown', 'tex', 'typst', 'html', 'asciidoc', 'rst', 'org', 'text']
  call ale#linter#Define(s:type, {
  \   'name': 'stet',
  \   'lsp': 'stdio',
  \   'executable': 'stet',
  \   'command': '%e lsp',
  \   'project_root': function('StetRoot'),
  \})
endfor

" Drives the draft through ALE and writes down what Vim was told.
set nocompatible hidden nomore encoding=utf-8
let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['stet']}
let g:ale_lint_delay = 0
packadd ale
filetype plugin on
execute 'source ' . $EDITORS . '/ale.vim'
let s:answers = {}

function! s:Until(condition) abort
  let l:end = localtime() + 30
  while !eval(a:condition)
    if localtime() > l:end
      throw 'waited in vain: ' . a:condition
    endif
    sleep 20m
  endwhile
endfunction

function! Problems() abort
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction

function! Shown() abort
  return join(map(filter(range(1, winnr('$')), 'getwinvar(v:val, "&previewwindow")'),
  \ 'join(getbufline(winbufnr(v:val), 1, "$"), "\n")'), "\n")
endfunction

function! s:Drive() abort
  edit draft.md
  setfiletype markdown
  ALELint
  call s:Until('!empty(Problems())')
  let s:answers.before = map(copy(Problems()), 'v:val.code . ": " . v:val.text')
  let l:first = Problems()[0]
  call cursor(l:first.lnum, l:first.col)
  let g:ale_hover_to_preview = 1
  ALEHover
  call s:Until('!empty(Shown())')
  let s:answers.hover = Shown()
  pclose
  ALEGoToDefinition
  call s:Until('expand("%:t") !=# "draft.md"')
  let s:answers.definition = expand('%:t')
  buffer draft.md
  call cursor(l:first.lnum, l:first.col)
  call ale#codefix#Execute(0, function('s:Take'))
  call s:Until('getline(3) =~# "fourteen"')
  " A script's change is no typing: ALE is told to look again.
  ALELint
  call s:Until('empty(Problems())')
  let s:answers.after = getline(3)
endfunction

function! s:Take(data, items) abort
  let s:answers.actions = map(copy(a:items), 'v:val[1].title')
  call ale#codefix#ApplyLSPCodeAction(a:data, a:items[0][1])
endfunction

try
  call s:Drive()
  call writefile([json_encode(s:answers)], $ANSWERS)
catch
  call writefile([v:exception, v:throwpoint], '/dev/stderr')
endtry
qall!

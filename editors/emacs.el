;;; emacs.el --- Stet in Emacs through eglot -*- lexical-binding: t -*-
;; Load this file, open a draft and type M-x eglot (or add eglot-ensure to the mode's hook).
;; `stet' must be on the PATH. Settings: `eglot-workspace-configuration',
;; ((:stet . (:profile "academic"))); a stet.config.yaml holds for every editor.
(require 'eglot)
(add-to-list 'eglot-server-programs
             '((markdown-mode gfm-mode latex-mode LaTeX-mode typst-ts-mode mhtml-mode adoc-mode rst-mode org-mode text-mode) . ("stet" "lsp")))
;;; emacs.el ends here

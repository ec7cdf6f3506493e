//! Stet in Zed: starts `stet lsp` with the `stet` that is on the PATH.
use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Stet;

impl zed::Extension for Stet {
    fn new() -> Self {
        Stet
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("stet")
            .ok_or_else(|| "stet is not on the PATH: npm install --global stet".to_string())?;
        Ok(Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Stet);

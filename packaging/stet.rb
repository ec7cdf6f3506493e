# Homebrew: `npm run release` writes this with the version and the checksum of the package into dist/release.
class Stet < Formula
  desc "Checks every quotation in a draft against its sources"
  homepage "HOMEPAGE"
  url "https://registry.npmjs.org/stet/-/stet-VERSION.tgz"
  sha256 "SHA256"
  license "MIT"

  depends_on "node"

  def install
    system "npm", "install", *std_npm_args
    bin.install_symlink libexec.glob("bin/*")
    generate_completions_from_executable(bin/"stet", "completions")
  end

  test do
    (testpath/"sources/harbour.txt").write '"The tide took fourteen boats," Ines Aldana said.'
    (testpath/"draft.md").write '"The tide took forty boats," Ines Aldana said.'
    assert_match "altered-quotation", shell_output("#{bin}/stet check draft.md", 1)
  end
end

import Diagnostics

/// The page shown while the site cannot be built: what the terminal says, in its own words.
enum ProblemPage {
  static func write(_ problem: String) -> [UInt8] {
    let text = Spelling.xml(problem)
    return Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
      script-src 'self'; base-uri 'none'; form-action 'none'">
      <meta name="color-scheme" content="light dark">
      <title>Not built</title>
      <link rel="stylesheet" href="/assets/site.css">
      </head>
      <body>
      <div class="frame">
      <main id="main">
      <h1>Not built</h1>
      <p>The pages are as they were before this. They come back by themselves once it is put right.</p>
      <pre><code>\(text)</code></pre>
      </main>
      </div>
      </body>
      </html>

      """.utf8)
  }
}

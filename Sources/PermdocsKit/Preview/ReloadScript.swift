/// The small script that loads a page again once there is something newer.
///
/// A page may run scripts of its own site and ask for nothing else, so the question is a script, too:
/// the server answers it when there is something to say.
enum ReloadScript {
  static let path = ".permdocs/reload.js"
  static let question = "/.permdocs/changed.js"

  static let file = Array(
    """
    (function () {
      "use strict";
      var version = document.currentScript.getAttribute("data-version");
      var turn = 0;
      function ask() {
        var script = document.createElement("script");
        script.src = "\(question)?after=" + version + "&turn=" + (turn += 1);
        script.onload = function () { script.remove(); };
        script.onerror = function () { script.remove(); setTimeout(ask, 200); };
        document.head.append(script);
      }
      window.permdocsUnchanged = ask;
      if (document.readyState === "complete") { ask(); } else { addEventListener("load", ask); }
    })();

    """.utf8)

  static func answer(hasChanged: Bool) -> [UInt8] {
    Array((hasChanged ? "location.reload();\n" : "permdocsUnchanged();\n").utf8)
  }

  /// The page with the script at the end of its head.
  static func put(into page: [UInt8], version: Int) -> [UInt8] {
    let tag = Array("<script defer src=\"/\(path)\" data-version=\"\(version)\"></script>\n".utf8)
    let end = Array("</head>".utf8)
    var start = 0
    while let found = page[start...].firstIndex(of: end[0]) {
      if page[found...].starts(with: end) { return page[..<found] + tag + page[found...] }
      start = found + 1
    }
    return page
  }
}

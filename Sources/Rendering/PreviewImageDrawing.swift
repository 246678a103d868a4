import DocumentModel

/// A preview image of the size that those ask for who show links: name, a line of words, and
/// the matrix in the colours of its levels.
enum PreviewImageDrawing {
  static let width = 1200
  static let height = 630

  private static let margin = 72.0
  /// Where the matrix stands, and how broad a cell may get.
  private static let field = Rectangle(x: margin, y: 348, width: 1056, height: 210)
  private static let largest = 42.0

  private enum Ink: Int, CaseIterable {
    case black, quiet, accent, line, look, change, full, condition
  }

  static func file(_ image: PreviewImage, _ settings: SiteSettings) -> RenderedPage {
    RenderedPage(path: path(in: image.folder), bytes: draw(image, settings).png)
  }

  static func path(in folder: [String]) -> String {
    (folder + ["poster.png"]).joined(separator: "/")
  }

  private static func draw(_ image: PreviewImage, _ settings: SiteSettings) -> Picture {
    var picture = Picture(
      width: width, height: height, paper: Colour(0xfbfaf6),
      inks: Ink.allCases.map { colour(of: $0, settings) })
    picture.fill(Rectangle(x: 0, y: 0, width: Double(width), height: 14), ink: Ink.accent.rawValue)
    if image.title != nil {
      write(settings.name.text, size: 24, baseline: 112, ink: .quiet, on: &picture)
    }
    write(image.title ?? settings.name.text, size: 74, baseline: 222, ink: .black, on: &picture)
    write(image.words, size: 24, baseline: 290, ink: .quiet, on: &picture)
    drawCells(of: image, on: &picture)
    return picture
  }

  /// Smaller where the line would be too long; nothing where the alphabet lacks a letter.
  private static func write(
    _ text: String, size: Double, baseline: Double, ink: Ink, on picture: inout Picture
  ) {
    guard let whole = Lettering(text, size: size) else { return }
    let most = Double(width) - 2 * margin
    let fitting =
      whole.width <= most ? whole : Lettering(text, size: size * most / whole.width) ?? whole
    fitting.draw(on: &picture, x: margin, baseline: baseline, ink: ink.rawValue)
  }

  private static func drawCells(of image: PreviewImage, on picture: inout Picture) {
    let columns = image.rows.map(\.count).max() ?? 0
    guard columns > 0 else { return }
    let across = min(field.width / Double(columns), largest)
    let down = min(field.height / Double(image.rows.count), 2 * across)
    for (row, tones) in image.rows.enumerated() {
      for (column, tone) in tones.enumerated() {
        // What gives nothing is a small cell, so that colour is not all that tells it.
        let side = across * (gives(tone) ? 0.84 : 0.34)
        let height = gives(tone) ? down - 0.16 * across : side
        picture.fill(
          Rectangle(
            x: field.x + (Double(column) + 0.5) * across - side / 2,
            y: field.y + (Double(row) + 0.5) * down - height / 2, width: side, height: height),
          corner: side * 0.2, ink: ink(of: tone).rawValue)
      }
    }
  }

  private static func gives(_ tone: Tone) -> Bool {
    switch tone {
    case .none, .undecided, .notOffered: false
    case .look, .change, .full, .conditional: true
    }
  }

  private static func ink(of tone: Tone) -> Ink {
    switch tone {
    case .none, .undecided, .notOffered: .line
    case .look: .look
    case .change: .change
    case .full: .full
    case .conditional: .condition
    }
  }

  /// The colours of the pages on light paper.
  private static func colour(of ink: Ink, _ settings: SiteSettings) -> Colour {
    switch ink {
    case .black: Colour(0x1d2429)
    case .quiet: Colour(0x55606a)
    case .accent: settings.accent.flatMap { Colour($0) } ?? Colour(0x0e5a6f)
    case .line: Colour(0xc9c3b4)
    case .look: Colour(0x2b5c9c)
    case .change: Colour(0x1f6b4a)
    case .full: Colour(0x7a3d8a)
    case .condition: Colour(0x8a5200)
    }
  }
}

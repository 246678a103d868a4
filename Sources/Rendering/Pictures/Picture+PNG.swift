import CPNG

extension Picture {
  /// The picture as a PNG file, with nothing in it that tells when or where it was made.
  package var png: [UInt8] {
    var image = png_image()
    image.version = UInt32(CPNGVersion)
    image.width = UInt32(width)
    image.height = UInt32(height)
    image.format = UInt32(CPNGColours)
    let colours = palette
    image.colormap_entries = UInt32(colours.count / 3)
    var size = CPNGLargest(image)
    var bytes = [UInt8](repeating: 0, count: size)
    guard
      png_image_write_to_memory(&image, &bytes, &size, 0, dots, Int32(width), colours) != 0
    else { return [] }
    return Array(bytes.prefix(size))
  }

  /// Each ink in each thickness on the paper: red, green, blue, and the next.
  private var palette: [UInt8] {
    inks.flatMap { ink in
      (0...Self.thickest).flatMap { ink.over(paper, parts: $0, of: Self.thickest) }
    }
  }
}

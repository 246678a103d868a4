import Parallel
import ArgumentParser
import BuiltTools
import Diagnostics
import DocumentModel
import Foundation
import PolicyModel
import Rendering
import Testing
import ToyStudio

@testable import PermdocsKit

/// A format that nobody ships: pages as plain text.
private struct PlainText: PageFormat {
  static let folder = "plain"
  static let spelling = LinkResolver.Format(ending: ".txt", hasEveryAnchor: false, files: .none)

  private let links: LinkResolver

  init(_ edition: Edition) { links = edition.links(Self.self) }

  func files(of page: Document) -> Diagnosed<[RenderedPage]> {
    let addresses = page.menu.compactMap { links.address(of: $0.target, on: page.address) }
    let text = ([page.title.text] + addresses).joined(separator: "\n")
    return Diagnosed([RenderedPage(path: links.path(of: page.address), bytes: Array(text.utf8))])
  }

  var filesAround: [RenderedPage] { [RenderedPage(path: "about.txt", bytes: [])] }
}

/// One conformance is all that a format takes.
@Suite struct FourthFormatTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func output(_ formats: [any PageFormat.Type]) throws -> (
    scope: WritingScope, files: [String: [UInt8]]
  ) {
    try scratch.write("", to: "Content/site.conf")
    let options = try PublishingOptions.parse([
      "--content", scratch["Content"].path, "--output", scratch["Output"].path,
    ])
    let publication = try Publication(
      [Studio.policy], options, SourcePaths(program: scratch["main.swift"].path), formats: formats)
    let files = Guarded<[String: [UInt8]]>([:])
    let rendered = try RenderedOutput(publication) { file in
      files.withLock { $0[file.path] = file.bytes }
    }
    #expect(!rendered.report.hasErrors)
    return (publication.audited.inputs.scope, files.withLock { $0 })
  }

  @Test func aFormatIsOneConformance() throws {
    let before = try output(Formats.all).files
    let (scope, after) = try output(Formats.all + [PlainText.self])
    let plain = after.filter { $0.key.hasPrefix("plain/") }
    #expect(after.filter { !$0.key.hasPrefix("plain/") } == before)
    #expect(
      plain.count == before.keys.count { $0.hasPrefix("markdown/") && $0.hasSuffix(".md") } + 1)
    let card = try #require(plain["plain/toy-studio/roles/support.txt"])
    #expect(
      String(decoding: card, as: UTF8.self).hasPrefix("Support\n../index.txt\n../matrix.txt\n"))

    let writing = try SiteWriting(to: scratch["Output"].path, replacing: scope)
    for (path, bytes) in after { try writing.add(OutputFile(path: path, bytes: bytes)) }
    #expect(try writing.finish().written == after.count)
  }

  @Test func theSiteCanBeMadeAlone() throws {
    let all = try output(Formats.all).files
    let site = try output([HTMLFormat.self]).files
    #expect(site.keys.allSatisfy { $0.hasPrefix("site/") })
    #expect(!site.keys.contains { $0.hasSuffix(".md") || $0.hasSuffix("llms.txt") })
    #expect(
      site.count == all.keys.count { $0.hasPrefix("site/") && !$0.hasSuffix(".md") } - 1)
  }
}

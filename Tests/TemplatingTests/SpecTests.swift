import Foundation
import Testing

@testable import Templating

/// The cases of the Mustache specification 1.4, all but those of the optional lambdas and dynamic
/// names, as they are kept in `Specs/` (https://github.com/mustache/spec).
struct SpecTests {
  @Test(arguments: SpecCase.all)
  func showsWhatTheSpecificationExpects(_ example: SpecCase) throws {
    var files = example.partials.map { TemplateFile.plain($0.key, $0.value) }
    files.append(.plain("template", example.template))
    let (library, errors) = TemplateLibrary.load(files, strictness: .lenient)
    #expect(errors.isEmpty)

    var output: [UInt8] = []
    try library.render("template", root: example.data.value, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == example.expected)
  }

  @Test func knowsEveryCaseOfTheSpecification() {
    let counts = Dictionary(grouping: SpecCase.all, by: \.file).mapValues(\.count)
    #expect(
      counts == [
        "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12,
        "sections": 34, "~inheritance": 27,
      ])
  }
}

/// One case of the specification.
struct SpecCase: Decodable, CustomTestStringConvertible {
  var file = ""
  let name: String
  let desc: String
  let data: SpecData
  let template: String
  let partials: [String: String]
  let expected: String

  var testDescription: String { "\(file): \(name)" }

  private enum CodingKeys: String, CodingKey {
    case name, desc, data, template, partials, expected
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    desc = try values.decode(String.self, forKey: .desc)
    data = try values.decode(SpecData.self, forKey: .data)
    template = try values.decode(String.self, forKey: .template)
    partials = try values.decodeIfPresent([String: String].self, forKey: .partials) ?? [:]
    expected = try values.decode(String.self, forKey: .expected)
  }

  private struct File: Decodable { let tests: [SpecCase] }

  static let all: [SpecCase] = files.flatMap { file -> [SpecCase] in
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")
    let url = folder.appending(path: "\(file).json")
    guard let data = try? Data(contentsOf: url),
      let cases = try? JSONDecoder().decode(File.self, from: data).tests
    else { return [] }
    return cases.map { example in
      var example = example
      example.file = file
      return example
    }
  }

  private static let files = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ]
}

/// The data of a case: any JSON.
struct SpecData: Decodable {
  let value: TemplateValue

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = .null
    } else if let flag = try? single.decode(Bool.self) {
      value = .bool(flag)
    } else if let number = try? single.decode(Int.self) {
      value = .number(number)
    } else if let number = try? single.decode(Double.self) {
      value = .text("\(number)")
    } else if let text = try? single.decode(String.self) {
      value = .text(text)
    } else if let items = try? single.decode([SpecData].self) {
      value = .list(items.map(\.value))
    } else {
      let object = try single.decode([String: SpecData].self)
      value = .object(TemplateObject(object.map { (TemplateName($0.key), $0.value.value) }))
    }
  }
}

import Templating

/// A page of about 20 KB as the site shows them: a layout, a menu, sections of cited paragraphs.
enum TemplateSample {
  static let templates: [(path: String, text: String)] = [
    (
      "Templates/base.mustache",
      """
      <!doctype html>
      <html lang="{{site.language}}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{$title}}{{site.title}}{{/title}}</title>
      <meta name="description" content="{{description}}">
      <link rel="canonical" href="{{site.url}}{{permalink}}">
      <link rel="stylesheet" href="{{site.root}}assets/style.css">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": {{title}}, "url": "{{site.url}}{{permalink}}"}</script>
      </head>
      <body>
      <header>
        <a class="logo" href="{{site.root}}">{{site.title}}</a>
        {{>partials/nav}}
      </header>
      <main>
        {{$main}}
        <p>Nothing here yet.</p>
        {{/main}}
      </main>
      <footer><p>{{site.title}}, {{site.imprint}}</p></footer>
      </body>
      </html>

      """
    ),
    (
      "Templates/partials/nav.mustache",
      """
      <nav aria-label="Main">
        <ul>
          {{#menu}}
          <li{{#current}} class="current"{{/current}}><a href="{{url}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
          {{/menu}}
        </ul>
      </nav>

      """
    ),
    (
      "Templates/story.mustache",
      """
      {{<base}}
      {{$title}}{{title}} – {{site.title}}{{/title}}
      {{$main}}
      <article>
        <h1>{{title}}</h1>
        {{#updated}}
        <p class="updated">Updated <time datetime="{{iso}}">{{text}}</time></p>
        {{/updated}}
        {{{introduction}}}
        {{#sections}}
        <section id="{{anchor}}" aria-labelledby="{{anchor}}-heading">
          <h2 id="{{anchor}}-heading">{{heading}}</h2>
          {{#paragraphs}}
          <div class="block" id="{{id}}">
            <p>{{text}}</p>
            <ul class="citations">
              {{#citations}}
              <li><a href="{{url}}" title="{{headline}}">{{outlet}}</a>, <time datetime="{{date}}">{{day}}</time>{{#also}} <small>{{.}}</small>{{/also}}</li>
              {{/citations}}
            </ul>
          </div>
          {{/paragraphs}}
        </section>
        {{/sections}}
        {{^sections}}
        <p>This story has no sections yet.</p>
        {{/sections}}
      </article>
      {{/main}}
      {{/base}}

      """
    ),
  ]

  static let files = templates.map { TemplateFile(path: $0.path, bytes: Array($0.text.utf8)) }

  static let page: TemplateObject = {
    [
      "site": [
        "title": "Harbour & Hill", "language": "en", "url": "https://harbour.example",
        "root": "../", "imprint": "a reporting cooperative",
      ],
      "title": "The dam at \"Grey Falls\"",
      "description": "What is known about the dam & the valley",
      "permalink": "/grey-falls/", "menu": .list(menu),
      "updated": ["iso": "2026-03-02", "text": "2 March 2026"],
      "introduction": .html(
        Array("<p>The valley has been waiting for <em>an answer</em>.</p>".utf8)),
      "sections": .list((0..<5).map(section)),
    ]
  }()

  private static let menu: [TemplateValue] = (0..<7).map { index in
    [
      "url": .text("/topic-\(index)/"), "label": .text("Topic \(index)"),
      "current": .bool(index == 2),
    ]
  }

  private static func section(_ index: Int) -> TemplateValue {
    [
      "anchor": .text("part-\(index)"),
      "heading": .text("What the engineers said in part \(index)"),
      "paragraphs": .list((0..<8).map { paragraph(index * 8 + $0) }),
    ]
  }

  private static func paragraph(_ index: Int) -> TemplateValue {
    [
      "id": .text("part/\(String(index * 7919, radix: 16))"),
      "text": .text(
        "On day \(index) the board said the wall \"moved by less than a hand's width\" & no more."),
      "citations": .list((0..<(index % 3 + 1)).map { citation(index, $0) }),
    ]
  }

  private static func citation(_ index: Int, _ number: Int) -> TemplateValue {
    [
      "url": .text("https://agency.example/2026/03/\(index)-\(number)"),
      "headline": .text("Water board's readings, part \(number)"), "outlet": "Agency",
      "date": "2026-03-02", "day": "2 March", "also": .null,
    ]
  }
}

/**
 * The page as typst source (0.14): one fixed template that reads the paper from `paper.json`. Nothing of a paper is
 * ever part of the source, so no text can become markup; every string is shown as it is.
 */
export const template = `
#let paper = json("paper.json")
#let english = paper.language == "en"
#set document(title: paper.title.at(0), author: (), date: datetime(
  year: paper.date.at(0), month: paper.date.at(1), day: paper.date.at(2)))
#set text(font: "Noto Sans Korean", lang: if english { "en" } else { "ko" }, region: if english { "US" } else { "KR" },
  size: 9.5pt, fallback: false, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.75em, justify: false)
#set page(paper: "a4", flipped: paper.wide, margin: (x: 15mm, top: 15mm, bottom: 23mm), footer-descent: 4mm,
  footer: context [
    #set text(size: 6.5pt, fill: luma(70))
    #set par(leading: 0.45em, spacing: 0.45em)
    #grid(columns: (1fr, auto), [
      #for row in paper.seal.lines [#row.at(0).at(0): #row.at(1)\\ ]
      #paper.seal.meaning.at(0)
    ], text(size: 7.5pt)[#counter(page).display() / #counter(page).final().at(0)])
  ])

// Hangul words stay whole where there is room: typst alone would break them anywhere.
#let whole(body) = {
  show regex("[\\\\p{N}A-Za-z.,%'(]*[가-힣]{1,9}[.,)%·]*"): it => box(it)
  body
}
#let lang2(body) = text(lang: "en", region: "US", fill: luma(60), size: 0.92em, body)
#let said(s) = if s.len() == 1 { s.at(0) } else { [#s.at(0)\\ #lang2(s.at(1))] }
#let columns2(values) = {
  for value in values {
    if value.len() == 1 { par(whole(value.at(0))) } else {
      grid(columns: (1fr, 1fr), gutter: 4mm, whole(value.at(0)), lang2(value.at(1)))
      v(0.5em, weak: true)
    }
  }
}
#let line = 0.5pt + luma(110)
#let head = rgb("#eef0f6")

#let fields(b) = {
  let articles = b.rows.any(row => "article" in row)
  table(
    columns: if articles { (30%, 1fr, 24%) } else { (30%, 1fr) },
    stroke: line, inset: (x: 2mm, y: 1.7mm),
    fill: (x, y) => if x == 0 { head },
    ..b.rows.map(row => {
      let label = if "number" in row { [*#row.number.* #said(row.label)] } else { said(row.label) }
      let cells = ({ set text(weight: "bold", size: 0.95em); whole(label) }, columns2(row.value))
      if articles { cells.push(text(size: 7.5pt, row.at("article", default: ""))) }
      cells
    }).flatten()
  )
}
#let aligned = (left: left, right: right, center: center)
#let list(b) = if b.rows.len() == 0 { text(fill: luma(60), columns2((b.empty,))) } else {
  set text(size: if b.columns.len() > 7 { 7.5pt } else { 8.5pt })
  set par(leading: 0.5em)
  table(
    columns: b.columns.map(c => c.share * 1fr), stroke: line, inset: (x: 1.3mm, y: 1.4mm),
    align: (x, y) => if y == 0 { center + horizon } else { aligned.at(b.columns.at(x).align) + horizon },
    fill: (x, y) => if y == 0 { head },
    table.header(..b.columns.map(c => strong(said(c.title)))),
    ..b.rows.map(row => row.map(said)).flatten()
  )
}
#let signatures(b) = block(breakable: false, above: 8mm)[
  #align(center, b.date.at(0))
  #v(2mm)
  #grid(columns: (1fr, 1fr), gutter: 8mm, ..b.boxes.map(box => [
    #align(center, strong(said(box.role)))
    #table(columns: (38%, 1fr), stroke: line, inset: 1.5mm, fill: (x, y) => if x == 0 { head },
      ..box.rows.map(row => (text(size: 8.5pt, said(row.at(0))), text(size: 8.5pt, row.at(1)))).flatten())
    #if box.day != "" { align(right, text(size: 8pt, box.day)) }
  ]))
]
#let part(b) = {
  if b.kind == "heading" { v(5mm, weak: true); heading(level: 2, said(b.text)) }
  else if b.kind == "paragraph" { columns2((b.text,)) }
  else if b.kind == "note" { block(above: 3mm, text(size: 8pt, fill: luma(50), columns2((b.text,)))) }
  else if b.kind == "fields" { fields(b) }
  else if b.kind == "table" { list(b) }
  else if b.kind == "steps" { set text(size: 8.5pt); enum(..b.items.map(item => columns2((item,)))) }
  else if b.kind == "signatures" { signatures(b) }
  else if b.kind == "break" { pagebreak(weak: true) }
}

#show heading.where(level: 2): it => block(above: 6mm, below: 3mm, sticky: true, text(size: 11pt, it.body))
#show heading.where(level: 1): it => align(center, text(size: 15pt, it.body))
#grid(columns: (18mm, 1fr, 18mm), align: (left, center + horizon, right), [], [
  #rect(stroke: 0.4pt + luma(120), inset: 1.5mm, text(size: 7.5pt, said(paper.heading)))
  #v(1mm)
  #heading(level: 1, said(paper.title))
], image("code.svg", width: 18mm, alt: paper.seal.code))
#v(1mm)
#for b in paper.blocks { part(b) }

#for file in paper.files {
  pdf.attach(file.name, read(file.name, encoding: none), relationship: "data", mime-type: "application/json",
    description: file.description)
}
`;

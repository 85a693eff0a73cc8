/** The fixed parts of a .docx: what the package holds, how its parts refer to each other, and its page. */
import type { DocumentPart } from '#contract/documents.ts'

import { type Markup, markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { openXmlPart, twips, wordNamespace } from './word-parts.ts'

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = openXmlPart(
  '[Content_Types].xml',
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
)
const packageLinks = openXmlPart(
  '_rels/.rels',
  `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
)
const documentLinks = openXmlPart(
  'word/_rels/document.xml.rels',
  `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${officeRelations}/footer" Target="footer1.xml"/><Relationship Id="rId3" Type="${officeRelations}/header" Target="header1.xml"/><Relationship Id="rId4" Type="${officeRelations}/settings" Target="settings.xml"/></Relationships>`,
)

// Without a mode Word opens the file as one of 2007; Chinese marks that meet are squeezed, as on paper.
const settings = openXmlPart(
  'word/settings.xml',
  `<w:settings xmlns:w="${wordNamespace}"><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
)

interface WordContent {
  readonly title: string
  readonly header: Markup
  readonly body: Markup
  readonly footer: Markup
  readonly sheet: Sheet
}

/** All parts but the styles, around body and footer; sheet and margins are those of the printed digest. */
export function wordFrame({ title, header, body, footer, sheet }: WordContent): readonly DocumentPart[] {
  const [top, sides, bottom] = sheet.margins.map(twips)
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${twips(sheet.width)}" w:h="${twips(sheet.height)}"/><w:pgMar w:top="${top}" w:right="${sides}" w:bottom="${bottom}" w:left="${sides}" w:header="720" w:footer="620" w:gutter="0"/><w:titlePg/></w:sectPr>`
  return [
    contentTypes,
    packageLinks,
    documentLinks,
    settings,
    openXmlPart(
      'docProps/core.xml',
      markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`
        .source,
    ),
    openXmlPart(
      'word/header1.xml',
      `<w:hdr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${header.source}</w:p></w:hdr>`,
    ),
    openXmlPart(
      'word/footer1.xml',
      `<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${footer.source}</w:p></w:ftr>`,
    ),
    openXmlPart(
      'word/document.xml',
      `<w:document xmlns:w="${wordNamespace}" xmlns:r="${officeRelations}"><w:body>${body.source}${page}</w:body></w:document>`,
    ),
  ]
}

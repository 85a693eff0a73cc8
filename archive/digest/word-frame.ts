/** The fixed parts of a .docx: what the package holds, how its parts refer to each other, its styles and its page. */
import type { DocumentPart } from '#contract/documents.ts'

import { type Markup, markup } from './markup.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const part = (path: string, text: string): DocumentPart => ({ path, text: declaration + text })

const contentTypes = part(
  '[Content_Types].xml',
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${wordType}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
)
const packageLinks = part(
  '_rels/.rels',
  `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
)
const documentLinks = part(
  'word/_rels/document.xml.rels',
  `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${officeRelations}/footer" Target="footer1.xml"/><Relationship Id="rId3" Type="${officeRelations}/header" Target="header1.xml"/><Relationship Id="rId4" Type="${officeRelations}/settings" Target="settings.xml"/></Relationships>`,
)

// Without a mode Word opens the file as one of 2007; Chinese marks that meet are squeezed, as on paper.
const settings = part(
  'word/settings.xml',
  `<w:settings xmlns:w="${main}"><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
)

// Fonts by the names under which Word's three systems have them or a substitute.
const song = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>'
const hei = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体"/>'
const red = '<w:color w:val="A3211B"/>'
const grey = '<w:color w:val="5A5A5A"/>'
/** Half points. */
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const centred = '<w:jc w:val="center"/>'
const indented = '<w:ind w:firstLineChars="200" w:firstLine="420"/>'

const paragraphStyle = (id: string, layout: string, letters: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/^Heading/, 'heading ')}"/><w:pPr>${layout}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
const letterStyle = (id: string, letters: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${letters}</w:rPr></w:style>`

/** Styles by what they are for, so that an office can restyle the whole digest in Word. */
export const wordStyles: DocumentPart = part(
  'word/styles.xml',
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${song}${size(10.5)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:line="360" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    paragraphStyle('Title', `<w:spacing w:before="2400" w:after="600" w:line="640" w:lineRule="atLeast"/>${centred}`, `<w:b/>${size(28)}`),
    paragraphStyle('FirstFact', '<w:spacing w:before="1200"/>', `${hei}${size(9.5)}`),
    paragraphStyle('Fact', '', `${hei}${size(9.5)}`),
    paragraphStyle(
      'Division',
      `<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240" w:line="500" w:lineRule="exact"/>${centred}<w:outlineLvl w:val="0"/>`,
      `<w:b/>${size(18)}`,
    ),
    paragraphStyle('Contents', '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs>', ''),
    paragraphStyle('From', '<w:spacing w:after="80" w:line="260" w:lineRule="exact"/><w:ind w:left="420"/>', `${hei}${grey}${size(8.5)}`),
    paragraphStyle('Source', '<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/>', `${hei}${grey}${size(9)}`),
    paragraphStyle('Kicker', `<w:keepNext/>${centred}`, size(13)),
    paragraphStyle(
      'Heading1',
      `<w:keepNext/><w:spacing w:before="60" w:after="60" w:line="580" w:lineRule="atLeast"/>${centred}<w:outlineLvl w:val="0"/>`,
      `<w:b/>${size(22)}`,
    ),
    paragraphStyle('Byline', `<w:keepNext/><w:spacing w:after="180"/>${centred}`, `${hei}${grey}${size(9.5)}`),
    paragraphStyle(
      'Lead',
      `<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="A3211B"/></w:pBdr><w:spacing w:after="120"/>`,
      `${hei}${size(10)}`,
    ),
    paragraphStyle('BodyText', `${indented}<w:jc w:val="both"/>`, ''),
    paragraphStyle('Signature', '<w:ind w:right="420"/><w:jc w:val="right"/>', ''),
    paragraphStyle(
      'Heading2',
      '<w:keepNext/><w:spacing w:before="180" w:after="180"/><w:outlineLvl w:val="1"/>',
      `${hei}<w:b/>${size(11.5)}`,
    ),
    paragraphStyle('Stanza', '<w:spacing w:before="240"/><w:ind w:left="630" w:hanging="210"/>', ''),
    paragraphStyle('Verse', '<w:ind w:left="630" w:hanging="210"/>', ''),
    paragraphStyle('RowName', '', size(10)),
    paragraphStyle('Figure', '<w:jc w:val="right"/>', size(10)),
    paragraphStyle('Legend', '<w:keepNext/><w:spacing w:before="480" w:after="60"/>', `${hei}<w:b/>${red}${size(9)}`),
    paragraphStyle(
      'Header',
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="999999"/></w:pBdr>',
      `${hei}${grey}${size(8.5)}`,
    ),
    paragraphStyle('Caption', '<w:ind w:left="200"/>', `${hei}${grey}${size(9)}`),
    paragraphStyle('Citation', '<w:keepNext/><w:spacing w:before="80"/>', ''),
    paragraphStyle('Note', '<w:spacing w:line="260" w:lineRule="exact"/><w:ind w:left="420"/>', `${hei}${grey}${size(8)}`),
    letterStyle('Mark', `${red}${size(8)}`),
    letterStyle('Dateline', '<w:b/>'),
  ].join('')}</w:styles>`,
)

interface WordContent {
  readonly title: string
  readonly header: Markup
  readonly body: Markup
  readonly footer: Markup
}

/** All parts but the styles, around body and footer. A4, margins as on the printed digest. */
export function wordFrame({ title, header, body, footer }: WordContent): readonly DocumentPart[] {
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1530" w:right="1134" w:bottom="1304" w:left="1134" w:header="720" w:footer="620" w:gutter="0"/><w:titlePg/></w:sectPr>`
  return [
    contentTypes,
    packageLinks,
    documentLinks,
    settings,
    part(
      'docProps/core.xml',
      markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`
        .source,
    ),
    part('word/header1.xml', `<w:hdr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${header.source}</w:p></w:hdr>`),
    part('word/footer1.xml', `<w:ftr xmlns:w="${main}"><w:p><w:pPr>${centred}</w:pPr>${footer.source}</w:p></w:ftr>`),
    part(
      'word/document.xml',
      `<w:document xmlns:w="${main}" xmlns:r="${officeRelations}"><w:body>${body.source}${page}</w:body></w:document>`,
    ),
  ]
}

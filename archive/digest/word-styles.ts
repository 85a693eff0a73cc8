/** The styles of a .docx, by what they are for, so that an office can restyle the whole digest in Word. */
import type { DocumentPart } from '#contract/documents.ts'
import type { TypeSize } from '#contract/print-settings.ts'

import type { Sheet } from './sheet.ts'
import { openXmlPart, twips, wordNamespace } from './word-parts.ts'

// Fonts by the names under which Word's three systems have them or a substitute.
const song = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>'
const hei = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体"/>'
const kai = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体"/>'
const red = '<w:color w:val="A3211B"/>'
const grey = '<w:color w:val="5A5A5A"/>'
const centred = '<w:jc w:val="center"/>'
/** Paragraphs that follow each other with the same frame and the same sides share one; ends where `w:ind` is open. */
const framed = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="6" w:color="999999"/>`).join('')}</w:pBdr><w:spacing w:after="240"/><w:ind w:left="140" w:right="140"`
/** Behind a number. */
const hanging = '<w:ind w:left="420" w:hanging="420"/>'
const indented = '<w:ind w:firstLineChars="200" w:firstLine="420"/>'

/** Points of a style in large type: the text grows to 16 pt, titles and notes less. */
function enlarge(points: number): number {
  return points < 10 ? points + 2.5 : points < 17 ? points + 5.5 : points + 2
}

const sizes = { title: 28, table: 10 }

/** Points of what has to be broken or measured beforehand. */
export function wordSizes(typeSize: TypeSize): typeof sizes {
  return typeSize === 'large' ? { title: enlarge(sizes.title), table: enlarge(sizes.table) } : sizes
}

const paragraphStyle = (id: string, layout: string, letters: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/^Heading/, 'heading ')}"/><w:pPr>${layout}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
const letterStyle = (id: string, letters: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${letters}</w:rPr></w:style>`

/** The styles for type of this size on its sheet. `NextSource` opens an article that follows another on the page. */
export function writeWordStyles(typeSize: TypeSize, { width, margins: [, sides] }: Sheet): DocumentPart {
  const isLarge = typeSize === 'large'
  /** Half points. */
  const size = (points: number): string => {
    const half = (isLarge ? enlarge(points) : points) * 2
    return `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
  }
  /** Twentieths of a point. */
  const [line, noteLine] = isLarge ? [560, 340] : [360, 260]
  return openXmlPart(
    'word/styles.xml',
    `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${song}${size(10.5)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:line="${line}" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>${[
      paragraphStyle(
        'Title',
        `<w:spacing w:before="2400" w:after="600" w:line="640" w:lineRule="atLeast"/>${centred}`,
        `<w:b/>${size(sizes.title)}`,
      ),
      paragraphStyle('FirstFact', '<w:spacing w:before="1200"/>', `${hei}${size(9.5)}`),
      paragraphStyle('Fact', '', `${hei}${size(9.5)}`),
      paragraphStyle(
        'Division',
        `<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240" w:line="500" w:lineRule="exact"/>${centred}<w:outlineLvl w:val="0"/>`,
        `<w:b/>${size(18)}`,
      ),
      // No dots: where no number is filled in they would lead to nothing, and without them the line is whole.
      paragraphStyle('Contents', `<w:keepNext/><w:tabs><w:tab w:val="right" w:pos="${twips(width - 2 * sides)}"/></w:tabs>${hanging}`, ''),
      paragraphStyle(
        'From',
        `<w:spacing w:after="80" w:line="${noteLine}" w:lineRule="exact"/><w:ind w:left="420"/>`,
        `${hei}${grey}${size(8.5)}`,
      ),
      paragraphStyle('Source', '<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/>', `${hei}${grey}${size(9)}`),
      paragraphStyle(
        'NextSource',
        '<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="6" w:space="12" w:color="A3211B"/></w:pBdr><w:spacing w:before="560" w:after="240"/>',
        `${hei}${grey}${size(9)}`,
      ),
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
      paragraphStyle(
        'PieceNote',
        `<w:keepNext/>${framed} w:firstLineChars="200" w:firstLine="420"/><w:contextualSpacing/><w:jc w:val="both"/>`,
        kai,
      ),
      paragraphStyle('PieceNoteSignature', `<w:keepNext/>${framed}/><w:contextualSpacing/><w:jc w:val="right"/>`, kai),
      paragraphStyle('BodyText', `${indented}<w:jc w:val="both"/>`, ''),
      paragraphStyle('Signature', '<w:ind w:right="420"/><w:jc w:val="right"/>', ''),
      paragraphStyle(
        'Heading2',
        '<w:keepNext/><w:spacing w:before="180" w:after="180"/><w:outlineLvl w:val="1"/>',
        `${hei}<w:b/>${size(11.5)}`,
      ),
      paragraphStyle('Stanza', '<w:spacing w:before="240"/><w:ind w:left="630" w:hanging="210"/>', ''),
      paragraphStyle('Verse', '<w:ind w:left="630" w:hanging="210"/>', ''),
      paragraphStyle('RowName', '', size(sizes.table)),
      paragraphStyle('Figure', '<w:jc w:val="right"/>', size(sizes.table)),
      paragraphStyle('Legend', '<w:keepNext/><w:spacing w:before="480" w:after="60"/>', `${hei}<w:b/>${red}${size(9)}`),
      paragraphStyle(
        'Header',
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="999999"/></w:pBdr>',
        `${hei}${grey}${size(8.5)}`,
      ),
      paragraphStyle('Footer', centred, `${hei}${grey}${size(8.5)}`),
      paragraphStyle('Caption', '<w:ind w:left="200"/>', `${hei}${grey}${size(9)}`),
      paragraphStyle('Citation', `<w:keepNext/><w:spacing w:before="80"/>${hanging}`, ''),
      paragraphStyle('Note', `<w:spacing w:line="${noteLine}" w:lineRule="exact"/><w:ind w:left="420"/>`, `${hei}${grey}${size(8)}`),
      letterStyle('Mark', `${red}${size(8)}`),
      letterStyle('NoteLabel', `${hei}<w:b/>${red}`),
      letterStyle('Dateline', '<w:b/>'),
    ].join('')}</w:styles>`,
  )
}

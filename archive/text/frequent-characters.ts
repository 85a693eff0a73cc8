/**
 * Characters that stand in so many articles that looking each up as the beginning of all its pairs would be slow: they have
 * a place of their own in the index. The 480 most frequent of Chinese by the word list in tests/bench, digits, Latin letters.
 */
const frequent: ReadonlySet<string> = new Set(
  '0123456789abcdefghijklmnopqrstuvwxyz' +
    '一是了人在不有中国大和这为他上个我年来地会以到要的时也说出们民就生于道后成对下行学发之家自可得过你着作等方主能长用分都部全天多子市而业经那本工还里政进代去面公其' +
    '同法定日门高事现产前种北然与如所动表起么区开只好又当军理从小实体没心外力最此重将关建但机看已些各两新月她间内员想制由见明平者位名常南度使城被正因把文手院相东加样' +
    '次并通安西问向化及合治水口省战场点级立资物武头原务知三或任展应很无身委山意情系第提元入数设己期总比湖江量回汉教先世利美路社首至统更今共海领别给老品直石它特决称再' +
    '科万少果形便处目司议才题活计命什性规声导话女报变术基米走二程权义却族府改解十太接听做组结京气反达受保济队条技州电打式放完书据管职儿记类流清即师每选强取几运论金号' +
    '指华认党增件交历何广必界四研较信布真带色始边张持让叫举住王质革专众集近具该难皇干农备考眼候争步际求联传则究笑河非县收属造神游快准史积马往段吃根亲约兵团官古空感光' +
    '白朝校百五转参怎死连许型随育思构调况功像需极阳示且划土价单黄告商英风象字确言整台帝股格图令深料士企算甚群越办投均影觉值虽势般未律望境线包请曾花支早速精项除观织察',
)

/** True for a folded character that is looked up on its own. */
export function isFrequent(character: string): boolean {
  return frequent.has(character)
}

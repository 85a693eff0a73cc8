/** A saved web page that is read again, after something on it was corrected. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { openArchive } from '#archive'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const text = '昨日一早,老渠边上的豆腐坊卸下门板,一锅豆浆刚刚烧开。坊主说,停了三年,老主顾还记得这里,一早就来排队。'
const comment = '小时候天天去,那时一碗豆浆三分钱,豆渣不要钱,真香啊!盼了三年,总算开了。'
const page = `<!doctype html><html><head><meta charset="utf-8"><title>老渠边上的豆腐坊又开了门_渠边网</title></head><body>
  <h1>老渠边上的豆腐坊又开了门</h1><div><p>${text}</p><p>${text}</p></div>
  <div class="comments">${`<h4>老主顾的话</h4><p>${comment}</p>`.repeat(4)}</div></body></html>`

it('goes on to show one article without what its readers wrote', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, '1.html'), page)
  const archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  await archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, '1.html')] }) })
  const found = async (): Promise<unknown[]> => (await archive.api.search({ query: '' })).hits.map(({ id, headline }) => ({ id, headline }))
  const [hit] = (await archive.api.search({ query: '' })).hits
  await archive.api.correctField({ id: hit?.id ?? '', field: 'headline', value: '豆腐坊开门' })
  const corrected = await found()
  expect(corrected).toHaveLength(1)
  await archive.api.rebuild({ what: 'reading' })
  expect(await found()).toEqual(corrected)
  await archive.close()
})

import { describe, expect, it } from 'vitest'
import { organisations } from '#seeds/organisations.ts'
import { type PostInOrganisation, postLine, postLines } from '#shared/domain/post-line.ts'

const seeded = organisations.flatMap(({ nameEn, nameLo, shortEn, shortLo, posts }) =>
  posts.map(({ titleEn, titleLo }) => ({ titleEn, titleLo, organisationEn: nameEn, organisationLo: nameLo, shortEn, shortLo })),
)

const bare: PostInOrganisation = { titleEn: '', titleLo: '', organisationEn: '', organisationLo: '', shortEn: '', shortLo: '' }

function seededPost(titleEn: string): PostInOrganisation {
  const found = seeded.find((post) => post.titleEn === titleEn)
  if (found === undefined) throw new Error(`The seeds have no ${titleEn}`)
  return found
}

describe('postLine', () => {
  it.each([
    'Officer in Charge, UNODC',
    'Chief of Mission, IOM',
    'Ambassador of China to the Lao PDR',
    'Ambassador of the Republic of Korea to the Lao PDR',
    'Head of the European Union Delegation',
    'Country Manager, World Bank',
    'UN Resident Coordinator',
    'Governor of Houaphan',
    'Chairperson of LCDC',
    'Focal point for drug treatment, MoH',
  ])('leaves “%s” alone, which says of which house it is', (title) => {
    expect(postLine(seededPost(title), 'en')).toBe(title)
  })

  it.each([
    ['Director General, Police Department', 'Director General, Police Department, Ministry of Public Security'],
    ['Director General, Legislation Department', 'Director General, Legislation Department, Ministry of Justice'],
    ['Head of the Anti-Money Laundering Intelligence Office', 'Head of the Anti-Money Laundering Intelligence Office, Bank of the Lao PDR'],
    [
      'Director General, Department of International Cooperation',
      'Director General, Department of International Cooperation, Ministry of Planning and Investment',
    ],
  ])('names the organisation behind “%s”', (title, line) => {
    expect(postLine(seededPost(title), 'en')).toBe(line)
  })

  it('repeats no seeded organisation, in English or Lao', () => {
    const lines = seeded.flatMap((post) => [postLine(post, 'en'), postLine(post, 'lo')])

    expect(lines.filter((line) => line.split(', ').length !== new Set(line.split(', ')).size)).toEqual([])
    expect(lines.filter((line) => /Ambassador.*Embassy|ທູດ.*ທູດ|UNODC.*UN Office|IOM.*Migration|World Bank.*World Bank/.test(line))).toEqual(
      [],
    )
  })

  it('names houses that the title does not name', () => {
    const charge = { ...seededPost('Ambassador of Japan to the Lao PDR'), titleEn: 'Chargé d’affaires a.i.', titleLo: 'ອຸປະທູດ' }
    const other = { ...seededPost('Director General, Legislation Department'), titleEn: 'Director, Justice Research Institute' }

    expect(postLine(charge, 'en')).toBe('Chargé d’affaires a.i., Embassy of Japan')
    expect(postLine(charge, 'lo')).toBe('ອຸປະທູດ, ສະຖານທູດຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ')
    expect(postLine(other, 'en')).toBe('Director, Justice Research Institute, Ministry of Justice')
    expect(postLine({ ...other, titleEn: 'Deputy Minister of Justice' }, 'en')).toBe('Deputy Minister of Justice')
  })

  it('knows a Lao name however its words are divided, and a short one only as a word', () => {
    const japan = { ...bare, titleLo: 'ເອກອັກຄະລັດຖະທູດ ຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ', organisationLo: 'ສະຖານທູດຍີ່ປຸ່ນ' }
    const short = { ...bare, titleLo: 'ຮອງຫົວໜ້າຜທກ', organisationLo: 'ກະຊວງແຜນການ', shortLo: 'ຜທ' }

    expect(postLine(japan, 'lo')).toBe('ເອກອັກຄະລັດຖະທູດ ຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ')
    expect(postLine({ ...japan, titleLo: 'ເອກອັກຄະລັດຖະທູດຈີນ', organisationLo: 'ສະຖານທູດຈີນ ປະຈຳ ສປປ ລາວ' }, 'lo')).toBe('ເອກອັກຄະລັດຖະທູດຈີນ')
    expect(postLine(short, 'lo')).toBe('ຮອງຫົວໜ້າຜທກ, ກະຊວງແຜນການ')
    expect(postLine({ ...short, titleLo: 'ຮອງຫົວໜ້າ ຜທ' }, 'lo')).toBe('ຮອງຫົວໜ້າ ຜທ')
  })

  it('does not borrow an English name behind a Lao title whose English twin names the house', () => {
    const china = { ...seededPost('Ambassador of China to the Lao PDR'), titleLo: 'ເອກອັກຄະລັດຖະທູດຈີນ ປະຈຳ ສປປ ລາວ' }

    expect(postLine(china, 'lo')).toBe('ເອກອັກຄະລັດຖະທູດຈີນ ປະຈຳ ສປປ ລາວ')
  })

  it('asks for no embassy behind an ambassador of a country, however the embassy is called', () => {
    const british = { ...bare, titleEn: 'Ambassador of the United Kingdom', organisationEn: 'British Embassy', shortEn: 'UK' }

    expect(postLine(british, 'en')).toBe('Ambassador of the United Kingdom')
    expect(postLine({ ...british, titleEn: 'Ambassador' }, 'en')).toBe('Ambassador, British Embassy')
    expect(postLine({ ...bare, titleLo: 'ເອກອັກຄະລັດຖະທູດ ປະຈຳ ສປປ ລາວ', organisationLo: 'ສະຖານທູດຈີນ' }, 'lo')).toContain('ສະຖານທູດຈີນ')
  })

  it('says what there is when one of both is missing', () => {
    expect(postLine({ ...bare, organisationEn: 'Ministry of Justice' }, 'lo')).toBe('Ministry of Justice')
    expect(postLine({ ...bare, titleEn: 'Director' }, 'en')).toBe('Director')
    expect(postLine(bare, 'en')).toBe('')
  })
})

describe('postLines', () => {
  it('gives the organisation a line of its own in an address, unless the title has that very name', () => {
    expect(postLines(seededPost('Ambassador of China to the Lao PDR'), 'en')).toEqual([
      'Ambassador of China to the Lao PDR',
      'Embassy of China',
    ])
    expect(postLines(seededPost('Officer in Charge, UNODC'), 'en')).toEqual(['Officer in Charge, UNODC', 'UN Office on Drugs and Crime'])
    expect(postLines(seededPost('Country Manager, World Bank'), 'en')).toEqual(['Country Manager, World Bank'])
    expect(postLines({ ...bare, organisationEn: 'Ministry of Justice' }, 'en')).toEqual(['Ministry of Justice'])
  })
})

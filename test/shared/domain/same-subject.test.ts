import { describe, expect, it } from 'vitest'
import { sameSubjectPairs } from '#shared/domain/same-subject.ts'

const pairs = (titles: readonly string[]) => sameSubjectPairs(titles).map(({ first, second }) => [first, second])

describe('sameSubjectPairs', () => {
  it('finds a subject that is said again in other words', () => {
    const matrix = [
      'Expand irrigation schemes in the southern provinces',
      'Project for rural feeder roads',
      'National Programme on Rural Feeder Roads in Xieng Khouang',
      'Vaccination of cattle against foot and mouth disease',
    ]

    expect(sameSubjectPairs(matrix)).toEqual([{ first: 1, second: 2 }])
  })

  it('leaves programs of one family on different subjects apart', () => {
    expect(
      pairs([
        'Regional Programme for Lao segment on East and Southeast Asia Partnership on Criminal Justice Responses to Terrorism',
        'Regional Programme for Lao segment on East and Southeast Asia Partnership on Criminal Justice Responses to Piracy',
      ]),
    ).toEqual([])
  })

  it('leaves the same work in two places apart', () => {
    expect(pairs(['Train border officers in Houaphan', 'Train border officers in Phongsaly'])).toEqual([])
  })

  it('leaves projects with different codes, and numbered meetings, apart', () => {
    expect(pairs(['Alternative livelihoods LAOK44', 'Alternative livelihoods LAOK48'])).toEqual([])
    expect(pairs(['Steering committee meeting 1', 'Steering committee meeting 2'])).toEqual([])
  })

  it('does not take the vocabulary of a sector for a subject', () => {
    const sector = ['seed', 'soil', 'fish', 'rice', 'wood', 'silk', 'salt', 'corn'].map((thing) => `Farmer groups for ${thing}`)

    expect(pairs([...sector, 'Farmer groups'])).toEqual([])
  })

  it('needs more than one word in common', () => {
    expect(pairs(['Corruption', 'Survey on corruption in district offices'])).toEqual([])
  })

  it('finds none among empty titles', () => {
    expect(pairs(['', '', ' '])).toEqual([])
  })

  it('finds the same subject in Lao, where no space divides the words', () => {
    expect(
      pairs(['ໂຄງການຕ້ານການຟອກເງິນ ແລະ ສະໜອງທຶນການກໍ່ການຮ້າຍ', 'ກໍ່ສ້າງເສັ້ນທາງຊົນນະບົດ ໃນ ແຂວງຊຽງຂວາງ', 'ສືບຕໍ່ວຽກງານຟອກເງິນ ສະໜອງທຶນກໍ່ການຮ້າຍ ຢູ່ພາກພື້ນ']),
    ).toEqual([[0, 2]])
  })

  it('leaves Lao titles apart that differ in the place or the number', () => {
    expect(pairs(['ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ຊາຍແດນ ແຂວງຫົວພັນ', 'ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ຊາຍແດນ ແຂວງຜົ້ງສາລີ'])).toEqual([])
    expect(pairs(['ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ຊາຍແດນ ຮຸ່ນ ໑', 'ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ຊາຍແດນ ຮຸ່ນ 2'])).toEqual([])
  })

  it('reads Lao digits as the same number', () => {
    expect(pairs(['ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ຊາຍແດນ ຮຸ່ນ ໑', 'ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ຊາຍແດນ ຮຸ່ນ 1'])).toEqual([[0, 1]])
  })
})

const likelyDuplicates = (titles: readonly string[]) => sameSubjectPairs(titles).map(({ first, second }) => [first, second])

it('joins no programmes that share only their frame', () => {
  const titles = [
    'Regional programme for Lao PDR on border control',
    'Regional programme for Lao PDR on forensic laboratories',
    'One field visit',
  ]

  expect(likelyDuplicates(titles)).toEqual([])
})

it('finds a subject again in other words around it', () => {
  const titles = ['Train judges in juvenile justice', 'Juvenile justice: training of judges and others', 'Build a treatment centre']

  expect(likelyDuplicates(titles)).toEqual([[0, 1]])
})

it('finds the same subject in Lao, which has no spaces', () => {
  const titles = ['ຕ້ານການຟອກເງິນໃນລາວ', 'ໂຄງການຕ້ານການຟອກເງິນ', 'ໂຄງການຄວບຄຸມຊາຍແດນໃນລາວ', 'ລົງຢ້ຽມຢາມພາກສະໜາມໜຶ່ງຄັ້ງ']

  expect(likelyDuplicates(titles)).toEqual([[0, 1]])
})

it('says nothing of titles of a word or two', () => {
  expect(likelyDuplicates(['Meetings', 'Meetings', ''])).toEqual([])
})

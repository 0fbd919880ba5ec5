import { describe, expect, it } from 'vitest'
import { cannotBeCounted } from '#shared/domain/countable-output.ts'

describe('cannotBeCounted', () => {
  it.each([
    'To continue supporting the implementation of current projects including the Master Plan (LAOK48)',
    'To supervise the implementation of the new project (GLOK32)',
    'Strengthening of border control by 30 June',
    'Support the 7th plan',
    'ສືບຕໍ່ສະໜັບສະໜູນການຈັດຕັ້ງປະຕິບັດໂຄງການ',
  ])('holds of “%s”', (title) => {
    expect(cannotBeCounted(title)).toBe(true)
  })

  it.each([
    'To support two workshops for judges',
    'Continue with at least one field visit',
    'Improve 12 border posts',
    'Conduct a field visit',
    'Global programme against wildlife and timber trafficking',
    'Supporters of the programme meet',
    'ສະໜັບສະໜູນ ໒ ກອງປະຊຸມ',
    'ຈັດກອງປະຊຸມ',
    '',
  ])('does not hold of “%s”', (title) => {
    expect(cannotBeCounted(title)).toBe(false)
  })
})

it.each(['To continue supporting the projects', 'To supervise the project', 'Strengthen cooperation', 'ສືບຕໍ່ສະໜັບສະໜູນໂຄງການ'])(
  'cannot count %s',
  (title) => {
    expect(cannotBeCounted(title)).toBe(true)
  },
)

it.each(['Support at least two field visits', 'Conduct one field visit', 'Implement LAOX26', 'ສະໜັບສະໜູນກອງປະຊຸມ 2 ຄັ້ງ', ''])(
  'has nothing to say against %s',
  (title) => {
    expect(cannotBeCounted(title)).toBe(false)
  },
)

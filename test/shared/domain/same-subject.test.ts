import { expect, it } from 'vitest'
import { likelyDuplicates } from '#shared/domain/same-subject.ts'

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

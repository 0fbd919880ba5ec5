import { expect, it } from 'vitest'
import { cannotBeCounted } from '#shared/domain/countable.ts'

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

import type { Call } from '#shared/contract/client.ts'
import type { Input } from '#shared/contract/index.ts'

/** Test factory: a group; IDSWG when nothing is said. */
export function buildGroup(changes: Partial<Record<keyof Input<'groups.save'>, unknown>> = {}): Input<'groups.save'> {
  return {
    id: 'g-id',
    parentId: null,
    code: 'IDSWG',
    nameEn: 'Illicit Drug Sector Working Group',
    nameLo: '',
    mandateEn: '',
    mandateLo: '',
    chairLine: '',
    mark: 'ID',
    quorumCount: null,
    position: 1,
    ...changes,
  } as Input<'groups.save'>
}

/** Test factory: an organisation with the given id, which is also its short name. */
export function buildOrganisation(
  id: string,
  changes: Partial<Record<keyof Input<'people.saveOrganisation'>, unknown>> = {},
): Input<'people.saveOrganisation'> {
  return {
    id,
    kind: 'ministry',
    nameEn: `Organisation ${id}`,
    nameLo: '',
    shortEn: id,
    shortLo: '',
    letterLanguage: 'en',
    draftAt: null,
    position: 1,
    ...changes,
  } as Input<'people.saveOrganisation'>
}

/** Test factory: a post of an organisation. */
export function buildPost(
  id: string,
  organisationId: string,
  changes: Partial<Record<keyof Input<'people.savePost'>, unknown>> = {},
): Input<'people.savePost'> {
  return {
    id,
    organisationId,
    titleEn: `Post ${id}`,
    titleLo: '',
    category: 'government',
    letterForm: 'letter',
    receivesLetters: 0,
    position: 1,
    ...changes,
  } as Input<'people.savePost'>
}

/** Test factory: a new holder, whose person and term get ids from the name. */
export function buildHolder(
  name: string,
  postId: string,
  fromOn: string,
  { person, ...changes }: Partial<Record<keyof Input<'people.newHolder'>, unknown>> = {},
): Input<'people.newHolder'> {
  return {
    termId: `term ${name}`,
    postId,
    person: { id: `person ${name}`, nameEn: name, nameLo: '', gender: null, phone: '', email: '', ...(person as object) },
    fromOn,
    credentialsOn: null,
    acting: 0,
    honorificEn: '',
    honorificLo: '',
    ...changes,
  } as Input<'people.newHolder'>
}

/** Test factory: a seat of a post in a group. */
export function buildMembership(
  id: string,
  groupId: string,
  postId: string,
  changes: Partial<Record<keyof Input<'people.saveMembership'>, unknown>> = {},
): Input<'people.saveMembership'> {
  return { id, groupId, postId, role: 'member', fromOn: null, toOn: null, position: null, ...changes } as Input<'people.saveMembership'>
}

/** A group whose co-chair is the Ambassador of Australia; invented holders, a new one on 1 July 2015. */
export async function addAustralia(call: Call): Promise<void> {
  await call('groups.save', buildGroup())
  await call(
    'people.saveOrganisation',
    buildOrganisation('AUS', { kind: 'embassy', nameEn: 'Embassy of Australia', nameLo: 'ສະຖານທູດ ອົດສະຕຣາລີ' }),
  )
  await call(
    'people.savePost',
    buildPost('p-aus', 'AUS', { category: 'ambassador', titleEn: 'Ambassador of Australia to the Lao PDR', receivesLetters: 1 }),
  )
  await call('people.saveMembership', buildMembership('m-aus', 'g-id', 'p-aus', { role: 'coChair' }))
  await call(
    'people.newHolder',
    buildHolder('Alan Whitcombe', 'p-aus', '2013-06-01', { person: { gender: 'm' }, honorificEn: 'H.E. Mr', credentialsOn: '2013-06-20' }),
  )
  await call(
    'people.newHolder',
    buildHolder('Claire Whitlock', 'p-aus', '2015-07-01', {
      person: { gender: 'f' },
      honorificEn: 'H.E. Ms',
      honorificLo: 'ພະນະທ່ານ',
      credentialsOn: '2015-07-09',
    }),
  )
}

import type { Hakutoive, PersonDocuments, VirtaRecord } from '#contracts';

type Change<T> = (one: T, index: number) => T;
type ChangeDocuments = (documents: PersonDocuments) => PersonDocuments;

/** The options of the application in the selection register, each changed so. */
export const inHakutoiveet =
  (change: Change<Hakutoive>): ChangeDocuments =>
  (documents) => ({ ...documents, hakutoiveet: documents.hakutoiveet.map(change) });

/** The rights in VIRTA, each changed so. */
export const inOpiskeluoikeudet = (change: Change<VirtaRecord['opiskeluoikeudet'][number]>): ChangeDocuments =>
  inVirta((record) => ({ ...record, opiskeluoikeudet: record.opiskeluoikeudet.map(change) }));

/** The term enrolments in VIRTA, each changed so; in the order of the terms. */
export const inIlmoittautumiset = (change: Change<VirtaRecord['lukukausiIlmoittautumiset'][number]>): ChangeDocuments =>
  inVirta((record) => ({ ...record, lukukausiIlmoittautumiset: record.lukukausiIlmoittautumiset.map(change) }));

/** The record in VIRTA, changed so. */
export const inVirta =
  (change: (record: VirtaRecord) => VirtaRecord): ChangeDocuments =>
  (documents) => ({
    ...documents,
    virta: documents.virta.map((document) => ({ ...document, record: change(document.record) })),
  });

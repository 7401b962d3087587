import Type from 'typebox';
import { artificialPerson } from './artificial-person.ts';

/** The parameters by which every state names its person. Their defaults are those of the person of `number`. */
export const personParameters = (number: number) => {
  const { oid, hetu } = artificialPerson(number);
  return {
    oid: Type.String({ default: oid, description: 'OID of the person; a master OID.' }),
    hetu: Type.Union([Type.String(), Type.Null()], {
      default: hetu,
      description: 'Current hetu of the person, artificial; null: the person has none.',
    }),
  };
};

/** A parameter that may be null, which means that nothing is known or written. */
export const nullable = <T extends Type.TSchema>(schema: T, options: { default: unknown; description: string }) =>
  Type.Union([schema, Type.Null()], options);

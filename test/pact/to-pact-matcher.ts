import { exampleOf, isMark, type Mark, type Template } from '#contracts';

/** Our marks in Pact's own words, the integration JSON that its FFI reads. */
export const toPactMatcher = (template: Template): unknown => {
  if (isMark(template)) return ofMark(template);
  if (Array.isArray(template)) return template.map(toPactMatcher);
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, toPactMatcher(value)]));
};

const ofMark = (mark: Mark): unknown => {
  const value = exampleOf(mark);
  switch (mark.mark) {
    case 'like':
      return matcher('type', { value });
    case 'text':
      return matcher('regex', { regex: mark.regex, value });
    case 'each':
      return matcher('type', { min: 1, value: [toPactMatcher(mark.template)] });
    case 'texts':
      return {
        'pact:matcher:type': [
          matcher('eachKey', { rules: [matcher('regex', { regex: mark.keys, value: Object.keys(mark.example)[0] })] }),
          matcher('eachValue', { rules: [matcher('type', { value: 'text' })] }),
        ],
        value,
      };
    case 'state': {
      const { regex, expression } = mark;
      return matcher('regex', { regex, value, expression, 'pact:generator:type': 'ProviderState' });
    }
    case 'address': {
      const { regex } = mark;
      return matcher('regex', { regex, value, example: value, 'pact:generator:type': 'MockServerURL' });
    }
  }
};

const matcher = (type: string, rest: object) => ({ 'pact:matcher:type': type, ...rest });

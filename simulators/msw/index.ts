// The door `koeajo/msw`: both registers as handlers of Mock Service Worker.
export * from './create-register-handlers.ts';

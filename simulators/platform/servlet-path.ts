/**
 * The path of an address as the routes of Scalatra see it: without what stands behind a semicolon, and with `%…` decoded
 * but for signs that mean something in a path. Source: scalatra ScalatraServlet.scala, requestPath.
 */
export const toServletPath = (url: string): string => {
  const [path = ''] = url.slice(url.indexOf('/', url.indexOf('://') + 3)).split(/[?#;]/, 1);
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

import java.io.*;
import java.net.URI;
import java.net.http.*;
import java.nio.file.*;
import java.security.*;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.*;
import javax.net.ssl.*;

/** The beginnings of a flow in Java 17: npx koeajo smoke --subject "cmd:java Flow.java". All goes to an official. */
class Flow {
  static HttpClient koski;

  public static void main(String[] args) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    String pem = Files.readString(Path.of(env("KEY"))).replaceAll("-----[^-]+-----|\\s", "");
    var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    store.setKeyEntry("own", key, new char[0], new java.security.cert.Certificate[] {read(env("CERTIFICATE"))});
    store.setCertificateEntry("ca", read(env("CA")));
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, new char[0]);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    koski = HttpClient.newBuilder().sslContext(tls).build();
    // The standard library has no JSON: a real flow takes a parser and reads the fields by their names.
    new BufferedReader(new InputStreamReader(System.in, "UTF-8")).lines().forEach(line -> {
      String procedure = find("\"menettely\":\"([^\"]+)\"", line), id = find("\"id\":(\\d+)", line);
      boolean known = procedure.isEmpty() || procedure.equals("ensimmainen-lupa");
      System.out.printf("{\"id\":%s,%s}%n", id, known ? decide(line) : "\"unsupported\":\"" + procedure + "\"");
    });
  }

  /** Koski's 404 means that it knows nothing that concerns Migri; /valinta/oid is Valintarekisteri behind Koski. */
  static String decide(String line) {
    String oid = find("\"oppijanumero\":\"([^\"]+)\"", line), state = "unknown";
    try {
      int rights = post("/oid", "{\"oid\":\"" + oid + "\"}"), places = post("/valinta/oid", "{\"oids\":[\"" + oid + "\"]}");
      if ((rights == 200 || rights == 404) && places == 200) state = "met";
    } catch (Exception failure) { System.err.println(failure); }
    return "\"ratkaisu\":{\"outcome\":\"to-official\",\"conditions\":[{\"id\":\"registers-have-answered\",\"state\":\"" + state + "\"}]}";
  }

  static int post(String path, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(env("URL") + path)).header("Content-Type", "application/json");
    return koski.send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  static java.security.cert.Certificate read(String path) throws Exception {
    return CertificateFactory.getInstance("X.509").generateCertificate(new FileInputStream(path));
  }
  static String find(String pattern, String text) { Matcher m = Pattern.compile(pattern).matcher(text); return m.find() ? m.group(1) : ""; }
  static String env(String name) { return System.getenv("KOEAJO_KOSKI_" + name); }
}

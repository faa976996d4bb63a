import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community with Bolt on 127.0.0.1, for tests. Arguments: a data directory, the port, the password
 * of the user neo4j, megabytes of page cache. Prints "ready" once it serves and stops when its standard input ends, so that it never
 * outlives the process that started it.
 */
public class LocalNeo4j {
  public static void main(String[] args) throws Exception {
    var service =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(60))
            .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(args[3]) * 1024 * 1024)
            .build();
    service
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
    System.out.println("ready");
    while (System.in.read() != -1) {}
    // No orderly shutdown: it takes ten seconds, and the data is thrown away.
    Runtime.getRuntime().halt(0);
  }
}

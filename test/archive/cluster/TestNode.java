import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/** One node of OpenSearch in a process of its own, its settings given as NAME=VALUE; it ends when its standard input does. */
public final class TestNode extends Node {
  private TestNode(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(environment, plugins, true);
  }

  public static void main(String[] arguments) throws Exception {
    Settings.Builder settings = Settings.builder();
    String name = "node";
    for (String argument : arguments) {
      int at = argument.indexOf('=');
      String key = argument.substring(0, at);
      if (key.equals("node.name")) name = argument.substring(at + 1);
      settings.put(key, argument.substring(at + 1));
    }
    String named = name;
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), null, () -> named);
    TestNode node = new TestNode(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class));
    node.start();
    System.out.println("started " + Version.CURRENT);
    // Whoever has started it holds its input: when they are gone, so is the node.
    while (System.in.read() >= 0) continue;
    node.close();
    System.exit(0);
  }
}

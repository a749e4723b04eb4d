package no.sideomside.desktop;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Program.class.getPackage().getImplementationVersion();
    return new String[] {"Side om side " + (version == null ? "(not packaged)" : version)};
  }
}

package no.sideomside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sideomside.text.Language;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows between the rooms of the house, and what no room may do.
 *
 * <p>A room is a package directly under {@code no.sideomside}, with what lies below it. ArchUnit
 * fails a rule that meets no class, so none of these can go quiet.
 */
class ArchitectureTest {
  /** Every class of core, none of its tests and nobody else's. */
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Language.class.getProtectionDomain().getCodeSource().getLocation());

  /**
   * What each room may see: {@code desktop → ui → authoring → debrief → attempt → rubric → text}.
   */
  private static final Map<String, Set<String>> SEES =
      Map.of(
          "text", Set.of(),
          "xapi", Set.of("attempt", "rubric", "text"),
          "data", Set.of("xapi", "attempt", "rubric", "text"),
          "rubric", Set.of("text"),
          "story", Set.of("rubric", "text"),
          "attempt", Set.of("rubric", "text"),
          "debrief", Set.of("attempt", "rubric", "text"),
          "authoring", Set.of("debrief", "attempt", "story", "rubric", "text"),
          "ui", Set.of("data", "authoring", "debrief", "attempt", "story", "rubric", "text"));

  /** Rooms not built yet; a test says when one is, and it must go from here. */
  private static final Set<String> NOT_YET = Set.of();

  /** The classes of {@code attempt} that see {@code story}: those that turn play into a record. */
  private static final Set<String> ADAPTER = Set.of("Session", "Replay", "Recording");

  /** Our classes in blade-ink's own package, for what it shows to nobody else. */
  private static final String BRIDGE = "com.bladecoder.ink.runtime";

  private static Stream<String> rooms() {
    return new TreeSet<>(SEES.keySet()).stream().filter(room -> !NOT_YET.contains(room));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomSeesOnlyTheRoomsItMay(String room) {
    Set<String> unseen = new TreeSet<>(SEES.keySet());
    unseen.add("desktop");
    unseen.remove(room);
    unseen.removeAll(SEES.get(room));
    String[] packages = unseen.stream().map(ArchitectureTest::in).toArray(String[]::new);

    noClasses()
        .that(resideInAPackage(in(room)).and(outsideTheAdapter()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because(room + " sees only " + SEES.get(room))
        .check(CORE);
  }

  @Test
  void theAdapterSeesTheStoryAndNothingAboveIt() {
    noClasses()
        .that(resideInAPackage(in("attempt")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("debrief"), in("authoring"), in("ui"), in("desktop"))
        .check(CORE);
  }

  @Test
  void everyClassLivesInARoomThatIsDrawn() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(rooms().map(ArchitectureTest::in), Stream.of(BRIDGE))
                .toArray(String[]::new))
        .because("a new package is drawn in SEES first, or taken off NOT_YET")
        .check(CORE);
  }

  @Test
  void onlyStoryKnowsInk() {
    noClasses()
        .that(resideInAPackage("no.sideomside..").and(outside("story")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.bladecoder..", "com.caoccao..")
        .check(CORE);
  }

  @Test
  void theBridgeKnowsNothingOfTheHouse() {
    noClasses()
        .that(resideInAPackage(BRIDGE))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("no.sideomside..")
        .allowEmptyShould(!isThere(BRIDGE))
        .check(CORE);
  }

  @Test
  void onlyUiKnowsTheWindow() {
    noClasses()
        .that(outside("ui"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.badlogic..", "org.lwjgl..")
        .check(CORE);
  }

  @Test
  void noOneUsesTheOtherToolkit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..")
        .because("a machine without a screen, or with another toolkit, plays too")
        .check(CORE);
  }

  @Test
  void noOneSpeaksToTheTerminalOrEndsTheProgram() {
    Set<String> refused =
        Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt");
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "it is one of " + refused + " or printStackTrace()",
                access ->
                    refused.contains(access.getTargetOwner().getName() + "." + access.getName())
                        || (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                            && called.getName().equals("printStackTrace")
                            && called.getRawParameterTypes().isEmpty())))
        .because("desktop speaks; core returns values and throws sentences")
        .check(CORE);
  }

  @Test
  void noOneReachesTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..")
                .or(
                    describe(
                        "are connections",
                        used ->
                            used.isAssignableTo(java.net.Socket.class)
                                || used.isAssignableTo(java.net.DatagramSocket.class)
                                || used.isAssignableTo(java.net.ServerSocket.class)
                                || used.isAssignableTo(java.nio.channels.NetworkChannel.class)
                                || used.isAssignableTo(java.net.URLConnection.class))))
        .orShould()
        .accessTargetWhere(
            describe(
                "it opens a URL",
                access ->
                    access.getTargetOwner().isEquivalentTo(java.net.URL.class)
                        && Set.of("openStream", "openConnection", "getContent")
                            .contains(access.getName())))
        .because("nothing is sent anywhere unasked")
        .check(CORE);
  }

  @Test
  void staticFieldsNeverChange() {
    fields().that().areStatic().should().beFinal().check(CORE);
    noFields()
        .that()
        .arePublic()
        .and()
        .areStatic()
        .should()
        .haveRawType(
            describe(
                "can be changed",
                type ->
                    type.isArray()
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isAssignableTo(java.util.Date.class)
                        || resideInAPackage("java.util.concurrent.atomic").test(type)
                        || type.isAssignableTo(java.util.AbstractCollection.class)
                        || type.isAssignableTo(java.util.AbstractMap.class)))
        .check(CORE);
    assertThat(
            CORE.stream().flatMap(each -> each.getFields().stream()).filter(this::isPublicStatic))
        .as("the rule above meets fields")
        .isNotEmpty();
  }

  @Test
  void everyPackageSaysWhatLivesThereAndIsNullMarked() {
    Set<String> packages = new TreeSet<>();
    CORE.stream().map(JavaClass::getPackageName).forEach(packages::add);
    // Marking blade-ink's package would mark blade-ink's own classes: there each class is marked.
    packages.remove(BRIDGE);

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(CORE.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as("%s has a package-info.java with @NullMarked", name)
                    .isTrue());
    classes()
        .that()
        .resideInAPackage(BRIDGE)
        .and()
        .areTopLevelClasses()
        .should()
        .beAnnotatedWith(NullMarked.class)
        .allowEmptyShould(!isThere(BRIDGE))
        .check(CORE);
  }

  @Test
  void roomsNotBuiltYetAreNotThere() {
    assertThat(NOT_YET)
        .allSatisfy(
            room ->
                assertThat(isThere("no.sideomside." + room))
                    .as("%s is there now: take it off NOT_YET", room)
                    .isFalse());
  }

  private boolean isPublicStatic(JavaField field) {
    return field.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC));
  }

  /** Whether core itself has classes in this package; ArchUnit's own question counts libraries'. */
  private static boolean isThere(String packageName) {
    return CORE.stream().anyMatch(resideInAPackage(packageName + ".."));
  }

  private static String in(String room) {
    return "no.sideomside." + room + "..";
  }

  private static DescribedPredicate<JavaClass> outside(String room) {
    return DescribedPredicate.not(resideInAPackage(in(room)));
  }

  private static DescribedPredicate<JavaClass> outsideTheAdapter() {
    return describe(
        "are not " + ADAPTER, type -> !ADAPTER.contains(outermost(type).getSimpleName()));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}

package nrw.bildungsnetz.spring.request;

/** What a mapper calls in a body what Java has. */
interface BodyMapper {

  /** A mapper that nothing is known of. */
  BodyMapper UNKNOWN =
      new BodyMapper() {

        @Override
        public BodyType describe(Class<?> type) {
          return BodyType.UNKNOWN;
        }

        @Override
        public String nameOf(Object key) {
          return key.toString();
        }
      };

  /** The properties of a type; {@link BodyType#UNKNOWN} if it reads no such type. */
  BodyType describe(Class<?> type);

  /** The name of a map's entry. */
  String nameOf(Object key);
}

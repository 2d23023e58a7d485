package nrw.bildungsnetz.codes;

import java.net.URL;

/** A place in a file of keys, to tell whoever wrote the file. Lines count from 1. */
record KeyFileLine(URL file, int number) {

  IllegalStateException malformed(String expectation) {
    return new IllegalStateException(file + ", line " + number + ": " + expectation);
  }
}

package org.jiceng.code;

/**
 * How a type of code is spoken of in the messages of its exceptions.
 *
 * @param type the simple name of the type
 * @param shape what must hold for length and characters, such as "must be 6 digits 0-9"
 */
record CodeForm(String type, String shape) {

    String sentence(CodeProblem problem) {
        return switch (problem.reason()) {
            case EMPTY, LENGTH, CHARACTER -> type + " " + shape;
            default -> type + " " + problem.reason().requirement();
        };
    }
}

### The quiz.

/** A user's own module. */
module org.example.consumer {
    requires org.jiceng.validation;
    requires org.hibernate.validator;
}

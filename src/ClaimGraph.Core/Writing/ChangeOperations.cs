using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

/// <summary>Tells from a record's version what the change that made it did.</summary>
public static class ChangeOperations
{
    extension(Record record)
    {
        /// <summary>What was done to the record when this version of it was saved.</summary>
        public ChangeOperation Operation => record switch
        {
            { Status: RecordStatus.Deleted } => ChangeOperation.Delete,
            { Version: 1 } => ChangeOperation.Create,
            _ => ChangeOperation.Update,
        };
    }
}
